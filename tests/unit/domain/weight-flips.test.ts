import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { lead } from "#domain/lead.ts";
import { sliderFlips } from "#domain/slider-flips.ts";
import { weightFlips } from "#domain/weight-flips.ts";
import { negated, weighedDifferences } from "./arbitrary-pairs.ts";

/** The same weights with criterion k at a share of all, and the others in their proportions. */
function withShare(weights: readonly number[], k: number, share: number): number[] {
  const rest = weights.reduce((sum, weight, index) => (index === k ? sum : sum + weight), 0);
  return weights.map((weight, index) => (index === k ? share : ((1 - share) * weight) / rest));
}

const shareOf = (weights: readonly number[], k: number) =>
  (weights[k] ?? 0) / weights.reduce((sum, weight) => sum + weight, 0);

test("A criterion flips the pick where it makes up for all the others", () => {
  // Others: (2 + 1) / 2 = 1.5 notches, so x * -3 + (1 - x) * 1.5 = 0 at a third.
  expect(weightFlips([2, 1, -3], [1, 1, 0.5])[2]).toEqual({ tiesAt: 1 / 3, flips: "above" });
  // Without the first the rival leads by 1, so that the pick rests on it.
  expect(weightFlips([4, -1, -1], [1, 1, 1])[0]).toEqual({ tiesAt: 0.2, flips: "below" });
});

test("At the weight that is told the lead is gone, and one step further the other side leads", () => {
  fc.assert(
    fc.property(weighedDifferences, ({ differences, priorities }) => {
      const before = lead(differences, priorities);
      for (const [k, flip] of weightFlips(differences, priorities).entries()) {
        if (!flip) continue;
        const { tiesAt, flips } = flip;
        expect(tiesAt).toBeGreaterThan(0);
        expect(tiesAt).toBeLessThan(1);
        expect(Math.abs(lead(differences, withShare(priorities, k, tiesAt)))).toBeLessThanOrEqual(1e-9);
        const isAbove = flips === "above";
        const further = isAbove ? (1 + tiesAt) / 2 : tiesAt / 2;
        expect(before * lead(differences, withShare(priorities, k, further))).toBeLessThan(0);
        // Today's weight lies on the leader's side.
        expect(isAbove ? tiesAt > shareOf(priorities, k) : tiesAt < shareOf(priorities, k)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test("Where no weight is told to flip the pick, none from 0 to 100 % does", () => {
  fc.assert(
    fc.property(weighedDifferences, ({ differences, priorities }) => {
      const before = lead(differences, priorities);
      for (const [k, flip] of weightFlips(differences, priorities).entries()) {
        if (flip || shareOf(priorities, k) === 1) continue;
        for (const share of [0, 0.01, 0.2, 0.5, 0.8, 0.99, 1])
          expect(before * lead(differences, withShare(priorities, k, share))).toBeGreaterThanOrEqual(-1e-12);
      }
    }),
    { numRuns: 500 },
  );
});

test("A slider that flips the pick flips it at the same weight", () => {
  fc.assert(
    fc.property(weighedDifferences, ({ differences, priorities }) => {
      const flips = weightFlips(differences, priorities);
      for (const { index, tiesAt } of sliderFlips(differences, priorities)) {
        const moved = priorities.map((priority, k) => (k === index ? tiesAt : priority));
        expect(flips[index]?.tiesAt).toBeCloseTo(shareOf(moved, index), 12);
      }
    }),
    { numRuns: 500 },
  );
});

test("Seen from the other side, the same weights flip the pick", () => {
  fc.assert(
    fc.property(weighedDifferences, ({ differences, priorities }) => {
      expect(weightFlips(negated(differences), priorities)).toEqual(weightFlips(differences, priorities));
    }),
  );
});

test("When nobody leads, or one criterion is all that counts, there is nothing to flip", () => {
  expect(weightFlips([2, -2], [1, 1])).toEqual([null, null]);
  expect(weightFlips([2, -1], [3, 0])[0]).toBeNull();
  expect(() => weightFlips([1, 1], [0, 0])).toThrow(RangeError);
  expect(() => weightFlips([1], [1, 1])).toThrow(RangeError);
});
