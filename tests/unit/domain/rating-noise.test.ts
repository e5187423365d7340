import { expect, test } from "@playwright/test";
import fc from "fast-check";
import type { RatedCriterion } from "#domain/judgement.ts";
import { chanceOfLeading } from "#domain/rating-noise.ts";
import { pairs, swapped } from "./arbitrary-pairs.ts";

/** Written down again, so that a slip in the site's table shows. */
const uncertainty = { proof: 5, measurement: 5, incident: 10, documentation: 10, expert: 15, judgement: 20 };

/** Goes through all 3^(2m) ways the ratings can turn out and adds the probability of those where A leads. */
function enumerated(criteria: readonly RatedCriterion[], priorities: readonly number[]): number {
  const ratings = criteria.flatMap(({ a, b }, k) => [
    { ...a, worth: priorities[k] ?? Number.NaN },
    { ...b, worth: -(priorities[k] ?? Number.NaN) },
  ]);
  const from = (index: number, sum: number, chance: number): number => {
    const rating = ratings[index];
    if (rating === undefined) return sum > 0 ? chance : 0;
    const e = uncertainty[rating.evidence] / 100;
    const outcomes = [
      { level: Math.max(1, rating.level - 1), chance: e },
      { level: rating.level, chance: 1 - 2 * e },
      { level: Math.min(5, rating.level + 1), chance: e },
    ];
    return outcomes.reduce((t, o) => t + from(index + 1, sum + o.level * rating.worth, chance * o.chance), 0);
  };
  return from(0, 0, 1);
}

const one = (levelA: number, levelB: number): RatedCriterion[] => [
  { id: "latency", a: { level: levelA, evidence: "proof" }, b: { level: levelB, evidence: "proof" } },
];

test("the chance of leading is what going through every outcome gives", () => {
  fc.assert(
    fc.property(pairs({ maxCriteria: 3 }), ({ criteria, priorities }) => {
      expect(
        Math.abs(chanceOfLeading("a", criteria, priorities) - enumerated(criteria, priorities)),
      ).toBeLessThan(1e-12);
    }),
    { numRuns: 300 },
  );
});

test("a rating of 5 cannot rise and a rating of 1 cannot fall", () => {
  // A loses the lead when it falls to 4 or B rises to 5, unless A falls and B falls too: 1 - 0.05 - 0.05 + 2 * 0.0025.
  expect(chanceOfLeading("a", one(5, 4), [1])).toBeCloseTo(0.905, 12);
  expect(chanceOfLeading("b", one(1, 2), [1])).toBeCloseTo(0.905, 12);
});

test("a tie counts as not leading, and gives neither side more", () => {
  expect(chanceOfLeading("a", one(3, 3), [1])).toBeCloseTo(2 * 0.05 * 0.9 + 0.05 * 0.05, 12);
  expect(chanceOfLeading("b", one(3, 3), [1])).toBeCloseTo(2 * 0.05 * 0.9 + 0.05 * 0.05, 12);
});

test("nobody leads when no priority is set", () => {
  expect(chanceOfLeading("a", one(5, 1), [0])).toBe(0);
});

test("a lead no single notch can reach is certain", () => {
  expect(chanceOfLeading("a", one(5, 1), [5])).toBeCloseTo(1, 12);
  expect(chanceOfLeading("b", one(5, 1), [5])).toBe(0);
});

test("exchanging A and B mirrors the chances, which together never pass 1", () => {
  fc.assert(
    fc.property(pairs(), ({ criteria, priorities }) => {
      const forA = chanceOfLeading("a", criteria, priorities);
      const forB = chanceOfLeading("b", criteria, priorities);
      expect(Math.abs(chanceOfLeading("b", swapped(criteria), priorities) - forA)).toBeLessThan(1e-12);
      expect(forA + forB).toBeLessThanOrEqual(1 + 1e-12);
    }),
  );
});
