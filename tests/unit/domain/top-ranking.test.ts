import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { prioritiesOfRanking } from "#domain/top-ranking.ts";
import { rankOrderCentroids } from "../../fixtures/decision-cases/rank-order-centroid.ts";

test.describe("the priorities of who names the first few", () => {
  for (const weights of rankOrderCentroids.weights) {
    test(`are the published centroid of ${weights.length} ranks, as steps with the first at 5`, () => {
      const steps = weights.map((weight) => Math.max(1, Math.round((5 * weight) / weights[0])));
      const order = weights.map((_, k) => k);
      expect(prioritiesOfRanking(order, weights.length)).toEqual(steps);
      // The same from last to first.
      expect(prioritiesOfRanking(order.toReversed(), weights.length)).toEqual(steps.toReversed());
    });
  }

  test("give what is left to the others in equal parts: the mean of the published weights that nobody has named", () => {
    for (const weights of rankOrderCentroids.weights) {
      for (let count = 1; count < weights.length; count++) {
        const rest = weights.slice(count);
        const mean = rest.reduce<number>((sum, weight) => sum + weight, 0) / rest.length;
        const steps = weights.map((weight, k) =>
          Math.max(1, Math.round((5 * (k < count ? weight : mean)) / weights[0])),
        );
        const order = Array.from({ length: count }, (_, k) => k);
        expect(prioritiesOfRanking(order, weights.length)).toEqual(steps);
      }
    }
  });

  test("of nine or ten criteria are 5, 3, 2 and then 1 each", () => {
    // Ten: (1 + 1/2 + ... + 1/10) / 10 = 0.2929, then 0.1929, 0.1429, and 0.0530 for each of the other seven.
    expect(prioritiesOfRanking([0, 1, 2], 10)).toEqual([5, 3, 2, 1, 1, 1, 1, 1, 1, 1]);
    expect(prioritiesOfRanking([9, 4, 0], 10)).toEqual([2, 1, 1, 1, 3, 1, 1, 1, 1, 5]);
    expect(prioritiesOfRanking([8, 0, 3], 9)).toEqual([3, 1, 1, 2, 1, 1, 1, 1, 5]);
    expect(prioritiesOfRanking([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 10)).toEqual([5, 3, 2, 2, 1, 1, 1, 1, 1, 1]);
    expect(prioritiesOfRanking([6], 10)).toEqual([1, 1, 1, 1, 1, 1, 5, 1, 1, 1]);
  });

  test("of a single criterion are a single 5", () => {
    expect(prioritiesOfRanking([0], 1)).toEqual([5]);
  });

  test("keep the order: none named later counts more, and none unnamed more than the last that was", () => {
    const orders = fc.integer({ min: 1, max: 10 }).chain((count) =>
      fc.record({
        count: fc.constant(count),
        order: fc.shuffledSubarray(
          Array.from({ length: count }, (_, k) => k),
          { minLength: 1 },
        ),
      }),
    );
    fc.assert(
      fc.property(orders, ({ count, order }) => {
        const steps = prioritiesOfRanking(order, count);
        const named = order.map((k) => steps[k] ?? 0);
        const others = steps.filter((_, k) => !order.includes(k));
        const falling = [...named, ...others];
        return (
          steps.length === count &&
          named[0] === 5 &&
          steps.every((step) => Number.isInteger(step) && step >= 1 && step <= 5) &&
          falling.every((step, k) => k === 0 || step <= (falling[k - 1] ?? 0)) &&
          new Set(others).size <= 1
        );
      }),
      { numRuns: 1_000 },
    );
  });

  test("are refused for none, one named twice, or one that is not there", () => {
    for (const order of [[], [1, 1], [0, 9], [-1], [0.5], [Number.NaN]])
      expect(() => prioritiesOfRanking(order, 9), String(order)).toThrow(RangeError);
    expect(() => prioritiesOfRanking([0], 0)).toThrow(RangeError);
  });
});
