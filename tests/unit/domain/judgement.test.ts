import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { dominantSide } from "#domain/dominance.ts";
import { fewestPointsToFlip, looseness } from "#domain/flips.ts";
import { type Judgement, judge, type RatedCriterion, type Side } from "#domain/judgement.ts";
import { lead, score } from "#domain/lead.ts";
import { levelsOf } from "#domain/rated-criterion.ts";
import { chanceOfLeading } from "#domain/rating-noise.ts";
import { shareOfScales } from "#domain/scale-check.ts";
import { shareOfPriorities } from "#domain/share.ts";
import { negated, pairs, swapped } from "./arbitrary-pairs.ts";

/** Criteria c0, c1, ... rated by measurement unless a grade is given. */
const rated = (a: number[], b: number[], evidence: RatedCriterion["a"]["evidence"] = "measurement") =>
  a.map((level, k): RatedCriterion => {
    return { id: `c${k}`, a: { level, evidence }, b: { level: b[k] ?? Number.NaN, evidence } };
  });

const unneeded = (count: number) => Array<null>(count).fill(null);
const judged = (criteria: RatedCriterion[], priorities: number[]) =>
  judge(criteria, priorities, unneeded(criteria.length));

const mirrorOf = (side: Side | null) => (side === null ? null : side === "a" ? "b" : "a");

test.describe("the order of judgement", () => {
  test("puts a need before everything that can be weighed", () => {
    const judgement = judge(rated([5, 5, 2], [1, 1, 3]), [5, 5, 1], [null, null, 3]);
    expect(judgement).toMatchObject({
      outcome: "knocked-out",
      pick: "b",
      leader: "a",
      knockedOut: [{ side: "a", criterion: "c2" }],
    });
    expect(judgement.lead).toBeCloseTo(39 / 11, 12);
    expect(judgement.scoreA).toBeCloseTo(52 / 11, 12);
    expect(judgement.share).toBeGreaterThan(0.5);
  });

  test("puts a need before dominance, and lets a level that is just enough pass", () => {
    expect(judge(rated([2, 1], [3, 3]), [1, 1], [3, null])).toMatchObject({
      outcome: "knocked-out",
      pick: "b",
    });
    expect(judge(rated([4, 5], [2, 2]), [1, 1], [4, null])).toMatchObject({
      outcome: "knocked-out",
      pick: "a",
    });
    expect(judge(rated([4, 5], [4, 2]), [1, 1], [4, 2])).toMatchObject({
      outcome: "dominates",
      knockedOut: [],
    });
  });

  test("picks neither when both miss a need, be it the same or not", () => {
    const judgement = judge(rated([2, 5], [5, 2]), [1, 1], [3, 3]);
    expect(judgement).toMatchObject({ outcome: "neither", pick: null });
    expect(judgement.knockedOut).toEqual([
      { side: "a", criterion: "c0" },
      { side: "b", criterion: "c1" },
    ]);
    expect(judge(rated([1], [2]), [1], [5]).outcome).toBe("neither");
  });

  test("knocks out on a need even when no priority is set", () => {
    const judgement = judge(rated([2], [4]), [0], [3]);
    expect(judgement).toMatchObject({ outcome: "knocked-out", pick: "b", lead: 0, share: null });
  });

  test("gives no verdict while no priority is set", () => {
    expect(judged(rated([5, 5], [1, 1]), [0, 0])).toMatchObject({
      outcome: "no-priorities",
      pick: null,
      leader: null,
      dominant: "a",
      lead: 0,
      points: null,
      pickUnderNoise: null,
      onlyOneCounts: null,
      contributions: [
        { id: "c0", value: 0 },
        { id: "c1", value: 0 },
      ],
    });
  });

  test("calls two alike when no rating differs, and gives no share", () => {
    const judgement = judged(rated([3, 4], [3, 4]), [2, 3]);
    expect(judgement).toMatchObject({ outcome: "alike", pick: null, leader: null, lead: 0, share: null });
  });

  test("lets a side dominate that is nowhere worse and somewhere better", () => {
    expect(judged(rated([3, 4], [3, 2]), [5, 1])).toMatchObject({
      outcome: "dominates",
      pick: "a",
      share: 1,
      looseness: 1,
      points: null,
    });
  });

  test("lets a side dominate even where its better criterion has no priority", () => {
    expect(judged(rated([3, 2], [3, 4]), [1, 0])).toMatchObject({
      outcome: "dominates",
      pick: "b",
      leader: "b",
      lead: 0,
      share: 1,
      looseness: 1,
      points: null,
      scaleShare: null,
    });
  });

  test("is clear, leans or too close by the band of the weighed pick", () => {
    expect(judged(rated([5, 5, 2], [1, 2, 3]), [3, 3, 3])).toMatchObject({ outcome: "clear", pick: "a" });
    // Three points to spare, but a judgement is one notch off too often.
    expect(judged(rated([4, 3], [3, 4], "judgement"), [4, 3])).toMatchObject({
      outcome: "too-close",
      pick: null,
      leader: "a",
    });
    expect(judged(rated([4, 3], [3, 4]), [4, 3])).toMatchObject({ outcome: "leans", pick: "a" });
    expect(judged(rated([4, 3], [3, 4]), [3, 3])).toMatchObject({
      outcome: "too-close",
      pick: null,
      leader: null,
      points: 0,
      looseness: 0,
      share: null,
    });
  });

  test("only leans when the pick depends on what the steps of the scale are worth", () => {
    // Far ahead at the levels 2 and 3, behind at 4 and 5.
    const judgement = judged(rated([3, 3, 3, 4], [1, 1, 1, 5]), [3, 3, 3, 5]);
    expect(judgement.points).toBeGreaterThan(10);
    expect(judgement.pickUnderNoise).toBeGreaterThan(0.9);
    expect(judgement.scaleShare).toBeLessThan(0.9);
    expect(judgement).toMatchObject({ outcome: "leans", pick: "a" });
  });

  test("names the only criterion that counts", () => {
    expect(judged(rated([4, 3], [3, 4]), [0, 2]).onlyOneCounts).toBe("c1");
    expect(judged(rated([4, 3], [3, 4]), [1, 2]).onlyOneCounts).toBeNull();
  });
});

test("every number of a judgement is the one its own rule gives", () => {
  fc.assert(
    fc.property(pairs(), ({ criteria, priorities, needs }) => {
      fc.pre(priorities.some((priority) => priority > 0));
      const judgement = judge(criteria, priorities, needs);
      const a = levelsOf("a", criteria);
      const b = levelsOf("b", criteria);
      const differences = a.map((level, k) => level - (b[k] ?? Number.NaN));
      const dominant = dominantSide(differences);
      const signed = lead(differences, priorities);
      const leader = signed > 0 ? "a" : signed < 0 ? "b" : dominant;
      const oriented = leader === "b" ? negated(differences) : differences;
      expect(judgement).toMatchObject({
        leader,
        dominant,
        lead: signed,
        scoreA: score(a, priorities),
        scoreB: score(b, priorities),
        share: leader && shareOfPriorities(oriented),
        pickUnderNoise: leader && chanceOfLeading(leader, criteria, priorities),
        scaleShare:
          leader && (leader === "a" ? shareOfScales(a, b, priorities) : shareOfScales(b, a, priorities)),
        looseness: dominant ? 1 : looseness(differences, priorities),
        points: dominant ? null : fewestPointsToFlip(differences, priorities)?.points,
      });
    }),
    { numRuns: 300 },
  );
});

test("the contributions sum to the lead, and the scores differ by it", () => {
  fc.assert(
    fc.property(pairs(), ({ criteria, priorities, needs }) => {
      const { contributions, ...judgement } = judge(criteria, priorities, needs);
      const together = contributions.reduce((sum, { value }) => sum + value, 0);
      expect(Math.abs(together - judgement.lead)).toBeLessThanOrEqual(1e-12);
      expect(Math.abs(judgement.scoreA - judgement.scoreB - judgement.lead)).toBeLessThanOrEqual(1e-12);
      expect(contributions.map(({ id }) => id)).toEqual(criteria.map(({ id }) => id));
    }),
  );
});

test("a pick is always one that leads or dominates, unless a need decided", () => {
  fc.assert(
    fc.property(pairs(), ({ criteria, priorities, needs }) => {
      const judgement = judge(criteria, priorities, needs);
      const picks = ["clear", "leans", "dominates", "knocked-out"].includes(judgement.outcome);
      expect(judgement.pick !== null).toBe(picks);
      if (judgement.outcome === "knocked-out") {
        expect(new Set(judgement.knockedOut.map(({ side }) => side))).toEqual(
          new Set([mirrorOf(judgement.pick)]),
        );
      } else if (picks) {
        expect(judgement.pick).toBe(judgement.leader);
      }
    }),
    { numRuns: 300 },
  );
});

test("exchanging A and B mirrors every part of a judgement", () => {
  const near = (value: number | null) => (value === null ? null : expect.closeTo(value, 11));
  fc.assert(
    fc.property(pairs(), ({ criteria, priorities, needs }) => {
      const one: Judgement = judge(criteria, priorities, needs);
      const other = judge(swapped(criteria), priorities, needs);
      expect(other).toMatchObject({
        outcome: one.outcome,
        pick: mirrorOf(one.pick),
        leader: mirrorOf(one.leader),
        dominant: mirrorOf(one.dominant),
        lead: near(-one.lead),
        scoreA: near(one.scoreB),
        scoreB: near(one.scoreA),
        share: near(one.share),
        looseness: near(one.looseness),
        points: near(one.points),
        pickUnderNoise: near(one.pickUnderNoise),
        scaleShare: near(one.scaleShare),
        contributions: one.contributions.map(({ id, value }) => ({ id, value: near(-value) })),
        onlyOneCounts: one.onlyOneCounts,
      });
      const mirrored = one.knockedOut.map(({ side, criterion }) => ({ side: mirrorOf(side), criterion }));
      expect(other.knockedOut).toHaveLength(mirrored.length);
      expect(other.knockedOut).toEqual(expect.arrayContaining(mirrored));
    }),
    { numRuns: 300 },
  );
});

test("a judgement does not change what it is given", () => {
  const criteria = rated([4, 3], [3, 4]);
  const before = structuredClone(criteria);
  judge(Object.freeze(criteria), Object.freeze([1, 2]), Object.freeze([null, 2]));
  expect(criteria).toEqual(before);
});
