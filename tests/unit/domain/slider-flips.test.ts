import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { lead } from "#domain/lead.ts";
import { sliderFlips } from "#domain/slider-flips.ts";
import { negated, weighedDifferences } from "./arbitrary-pairs.ts";

const withPriority = (priorities: readonly number[], index: number, priority: number) =>
  priorities.map((own, k) => (k === index ? priority : own));

test("one slider ties where its own difference makes up for all the others", () => {
  // S = 2*3 + 1*1 - 3*2 = 1: the first at 3 - 1/2, the third at 2 + 1/3.
  expect(sliderFlips([2, 1, -3], [3, 1, 2])).toEqual([
    { index: 0, tiesAt: 2.5, firstStep: 2 },
    { index: 2, tiesAt: 2 + 1 / 3, firstStep: 3 },
  ]);
});

test("at each slider's tie the lead is 0, and one step further the pick has changed", () => {
  fc.assert(
    fc.property(weighedDifferences, ({ differences, priorities }) => {
      const before = lead(differences, priorities);
      for (const { index, tiesAt, firstStep } of sliderFlips(differences, priorities)) {
        expect(Math.abs(lead(differences, withPriority(priorities, index, tiesAt)))).toBeLessThanOrEqual(
          1e-12,
        );
        const own = priorities[index] ?? Number.NaN;
        const further = tiesAt + Math.sign(tiesAt - own) * 1e-6;
        expect(before * lead(differences, withPriority(priorities, index, further))).toBeLessThan(0);
        expect(before * lead(differences, withPriority(priorities, index, firstStep))).toBeLessThan(0);
        const lastStep = firstStep + Math.sign(own - firstStep);
        expect(before * lead(differences, withPriority(priorities, index, lastStep))).toBeGreaterThanOrEqual(
          0,
        );
      }
    }),
    { numRuns: 500 },
  );
});

test("a slider that changes the pick at one of its steps is never left out", () => {
  fc.assert(
    fc.property(weighedDifferences, ({ differences, priorities }) => {
      const before = lead(differences, priorities);
      fc.pre(before !== 0);
      const found = sliderFlips(differences, priorities).map(({ index }) => index);
      const changing = priorities.flatMap((_, index) => {
        const steps = [0, 1, 2, 3, 4, 5].map((step) => withPriority(priorities, index, step));
        const counting = steps.filter((step) => step.some((priority) => priority > 0));
        return counting.some((step) => before * lead(differences, step) < 0) ? [index] : [];
      });
      expect(found).toEqual(changing);
    }),
    { numRuns: 500 },
  );
});

test("a tie at the very end of a slider changes nothing and is left out", () => {
  expect(sliderFlips([1, 1, -1], [2, 1, 1])).toEqual([{ index: 2, tiesAt: 3, firstStep: 4 }]);
  expect(sliderFlips([1, -1], [5, 1])).toEqual([{ index: 0, tiesAt: 1, firstStep: 0 }]);
});

test("no slider flips a tie, or the only priority that counts", () => {
  expect(sliderFlips([1, -1], [2, 2])).toEqual([]);
  expect(sliderFlips([1, 1], [2, 0])).toEqual([]);
  // 3 * 0.7 / 0.7 rounds to less than 3.
  expect(sliderFlips([0.7, 1], [3, 0])).toEqual([]);
  expect(sliderFlips([1, -1], [0, 0])).toEqual([]);
});

test("both sides see the same slider flips", () => {
  fc.assert(
    fc.property(weighedDifferences, ({ differences, priorities }) => {
      expect(sliderFlips(negated(differences), priorities)).toEqual(sliderFlips(differences, priorities));
    }),
  );
});
