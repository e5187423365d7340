import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { lead } from "#domain/lead.ts";
import { levelsOf } from "#domain/rated-criterion.ts";
import { leadsByLevel, shareOfScales } from "#domain/scale-check.ts";
import { pairs } from "./arbitrary-pairs.ts";
import { dot, frequency, seededNumbers, uniformWeights } from "./seeded-weights.ts";

/** What a level is worth on a scale whose steps 1 to 2, 2 to 3, 3 to 4 and 4 to 5 are worth `steps`. */
const worth = (level: number, steps: readonly number[]) =>
  steps.slice(0, level - 1).reduce((sum, step) => sum + step, 0);

const leadOnScale = (
  a: readonly number[],
  b: readonly number[],
  weights: readonly number[],
  steps: readonly number[],
) =>
  dot(
    a.map((level, k) => worth(level, steps) - worth(b[k] ?? Number.NaN, steps)),
    weights,
  );

const counted = pairs()
  .filter(({ priorities }) => priorities.some((priority) => priority > 0))
  .map(({ criteria, priorities }) => ({
    a: levelsOf("a", criteria),
    b: levelsOf("b", criteria),
    priorities,
  }));

test("a criterion speaks for A at the levels A reaches and B does not", () => {
  expect(leadsByLevel([4, 1], [2, 3], [3, 1])).toEqual([-0.25, 0.5, 0.75, 0]);
});

test("the four levels together are the lead", () => {
  fc.assert(
    fc.property(counted, ({ a, b, priorities }) => {
      const differences = a.map((level, k) => level - (b[k] ?? Number.NaN));
      const together = leadsByLevel(a, b, priorities).reduce((sum, part) => sum + part, 0);
      expect(Math.abs(together - lead(differences, priorities))).toBeLessThanOrEqual(1e-12);
    }),
  );
});

test("on any increasing scale the lead is what its steps are worth times what each level says", () => {
  const steps = fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(counted, steps, ({ a, b, priorities }, sizes) => {
      const total = priorities.reduce((sum, priority) => sum + priority, 0);
      const direct = leadOnScale(a, b, priorities, sizes) / total;
      expect(Math.abs(direct - dot(sizes, leadsByLevel(a, b, priorities)))).toBeLessThanOrEqual(1e-9);
    }),
  );
});

test("the share of scales agrees with seeded scales tried one by one", () => {
  const next = seededNumbers(31);
  const cases = [
    { a: [5, 2, 2], b: [2, 3, 5], weights: [2, 2, 1] },
    { a: [4, 1], b: [3, 3], weights: [3, 1] },
    { a: [5, 1, 4], b: [4, 2, 4], weights: [3, 2, 5] },
  ];
  for (const { a, b, weights } of cases) {
    const found = frequency(50_000, () => leadOnScale(a, b, weights, uniformWeights(4, next)) > 0);
    const share = shareOfScales(a, b, weights) ?? Number.NaN;
    expect(Math.abs(share - found.value)).toBeLessThanOrEqual(found.fourErrors);
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(1);
  }
});

test("a share of 1 means that no increasing scale changes the pick", () => {
  const next = seededNumbers(32);
  fc.assert(
    fc.property(counted, ({ a, b, priorities }) => {
      const everyScale = [...Array(20)].every(
        () => leadOnScale(a, b, priorities, uniformWeights(4, next)) > 0,
      );
      if (shareOfScales(a, b, priorities) === 1) expect(everyScale).toBe(true);
      if (!everyScale) expect(shareOfScales(a, b, priorities)).not.toBe(1);
    }),
  );
});

test("no scale tells two apart that reach every level equally often", () => {
  expect(shareOfScales([4, 2], [2, 4], [1, 1])).toBeNull();
});

test("exchanging A and B leaves the rest of the scales", () => {
  fc.assert(
    fc.property(counted, ({ a, b, priorities }) => {
      const one = shareOfScales(a, b, priorities);
      const other = shareOfScales(b, a, priorities);
      if (one === null || other === null) return expect(one).toBe(other);
      expect(Math.abs(one + other - 1)).toBeLessThanOrEqual(1e-12);
    }),
  );
});
