import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { fewestPointsToFlip, looseness } from "#domain/flips.ts";
import { lead } from "#domain/lead.ts";
import { normalised } from "#domain/weights.ts";
import { negated, weighedDifferences } from "./arbitrary-pairs.ts";

/** Weights as priorities 0..5, and a second set to wander towards. */
const withElsewhere = weighedDifferences.chain(({ differences, priorities }) =>
  fc.record({
    differences: fc.constant(differences),
    priorities: fc.constant(priorities),
    elsewhere: fc
      .array(fc.nat(100), { minLength: priorities.length, maxLength: priorities.length })
      .filter((weights) => weights.some((weight) => weight > 0)),
  }),
);

const moved = (one: readonly number[], other: readonly number[]) =>
  (100 * one.reduce((sum, weight, k) => sum + Math.abs(weight - (other[k] ?? Number.NaN)), 0)) / 2;

/** Moves a millionth of the weight to the worst criterion from the heaviest of those that are better. */
const oneStepFurther = (oriented: readonly number[], weights: readonly number[]) => {
  const worst = Math.min(...oriented);
  const better = weights.map((weight, k) => ((oriented[k] ?? Number.NaN) > worst ? weight : -1));
  const from = better.indexOf(Math.max(...better));
  return weights.map((weight, k) => weight + (k === oriented.indexOf(worst) ? 1e-6 : k === from ? -1e-6 : 0));
};

test.describe("the fewest points that flip the pick", () => {
  test("go from the best criterion to the worst", () => {
    // The lead is 0.6; a point from the first criterion to the last is worth 5 hundredths of a notch.
    const flip = fewestPointsToFlip([2, 1, -1, -3], [4, 3, 2, 1]);
    expect(flip?.points).toBeCloseTo(12, 12);
    [0.28, 0.3, 0.2, 0.22].forEach((weight, k) => {
      expect(flip?.weights[k]).toBeCloseTo(weight, 12);
    });
  });

  test("go on to the next best criterion when the best one is empty", () => {
    // Of the lead of 1.6, the single tenth on the first criterion takes 0.5; the rest, at 3 a point, takes 36.67 points.
    const flip = fewestPointsToFlip([4, 2, -1], [1, 9, 0]);
    expect(flip?.points).toBeCloseTo(10 + 100 * (1.7 / 3), 10);
    expect(flip?.weights[0]).toBe(0);
  });

  test("leave a lead of 0 within 1e-12, weights that sum to 1, and the points they say", () => {
    fc.assert(
      fc.property(weighedDifferences, ({ differences, priorities }) => {
        const flip = fewestPointsToFlip(differences, priorities);
        if (flip === null) return;
        expect(Math.abs(lead(differences, flip.weights))).toBeLessThanOrEqual(1e-12);
        expect(Math.abs(flip.weights.reduce((sum, weight) => sum + weight, 0) - 1)).toBeLessThanOrEqual(
          1e-12,
        );
        expect(Math.min(...flip.weights)).toBeGreaterThanOrEqual(0);
        expect(Math.abs(moved(flip.weights, normalised(priorities)) - flip.points)).toBeLessThanOrEqual(
          1e-10,
        );
      }),
      { numRuns: 500 },
    );
  });

  test("change the pick one step further", () => {
    fc.assert(
      fc.property(weighedDifferences, ({ differences, priorities }) => {
        const before = lead(differences, priorities);
        const flip = fewestPointsToFlip(differences, priorities);
        if (flip === null || before === 0) return;
        const oriented = before > 0 ? differences : negated(differences);
        expect(lead(oriented, oneStepFurther(oriented, flip.weights))).toBeLessThan(0);
      }),
      { numRuns: 500 },
    );
  });

  test("are never more than any other way to a tie moves", () => {
    fc.assert(
      fc.property(withElsewhere, ({ differences, priorities, elsewhere }) => {
        const own = lead(differences, priorities);
        const other = lead(differences, elsewhere);
        fc.pre(own * other < 0);
        const from = normalised(priorities);
        const towards = normalised(elsewhere);
        const part = own / (own - other);
        const tie = from.map((weight, k) => weight + part * ((towards[k] ?? 0) - weight));
        expect(fewestPointsToFlip(differences, priorities)?.points).toBeLessThanOrEqual(
          moved(tie, from) + 1e-9,
        );
      }),
      { numRuns: 500 },
    );
  });

  test("do not exist where the leader is nowhere worse, and exist everywhere else", () => {
    expect(fewestPointsToFlip([1, 2], [1, 1])).toBeNull();
    expect(fewestPointsToFlip([-1, 0], [1, 1])).toBeNull();
    fc.assert(
      fc.property(weighedDifferences, ({ differences, priorities }) => {
        const signed = lead(differences, priorities);
        const worst = Math.min(...(signed < 0 ? negated(differences) : differences));
        expect(fewestPointsToFlip(differences, priorities) === null).toBe(signed !== 0 && worst >= 0);
      }),
    );
  });

  test("are none at a tie, at the same weights", () => {
    expect(fewestPointsToFlip([2, -1], [1, 2])).toEqual({ points: 0, weights: [1 / 3, 2 / 3] });
  });

  test("are the same for both sides", () => {
    fc.assert(
      fc.property(weighedDifferences, ({ differences, priorities }) => {
        const flip = fewestPointsToFlip(differences, priorities);
        expect(fewestPointsToFlip(negated(differences), priorities)).toEqual(flip);
      }),
    );
  });
});

test.describe("looseness", () => {
  test("is the part of the weight that ends the lead when all of it goes to the worst criterion", () => {
    fc.assert(
      fc.property(weighedDifferences, ({ differences, priorities }) => {
        const own = lead(differences, priorities);
        fc.pre(own > 0 && Math.min(...differences) < 0);
        const loose = looseness(differences, priorities);
        const worst = Math.min(...differences);
        expect(Math.abs((1 - loose) * own + loose * worst)).toBeLessThanOrEqual(1e-12);
        const beyond = loose + 1e-6;
        expect((1 - beyond) * own + beyond * worst).toBeLessThan(0);
      }),
    );
  });

  test("protects the pick in every direction", () => {
    fc.assert(
      fc.property(withElsewhere, ({ differences, priorities, elsewhere }) => {
        const own = lead(differences, priorities);
        const loose = looseness(differences, priorities);
        const wrong = (1 - loose) * own + loose * lead(differences, elsewhere);
        expect(Math.sign(own) * wrong).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });

  test("is 1 for a leader nowhere worse, 0 at a tie, and the same for both sides", () => {
    expect(looseness([0, 2], [1, 1])).toBe(1);
    expect(looseness([1, -1], [1, 1])).toBe(0);
    expect(looseness([0, 2], [1, 0])).toBe(0);
    expect(looseness([3, -1], [1, 1])).toBeCloseTo(0.5, 12);
    expect(looseness([-3, 1], [1, 1])).toBeCloseTo(0.5, 12);
  });
});
