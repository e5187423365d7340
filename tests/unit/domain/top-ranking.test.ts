import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { shareOfPriorities, shareUnderRanking } from "#domain/share.ts";
import { prioritiesOfRanking, shareUnderTopRanking } from "#domain/top-ranking.ts";
import { rankOrderCentroids } from "../../fixtures/decision-cases/rank-order-centroid.ts";
import { dot, frequency, seededNumbers, uniformWeights } from "./seeded-weights.ts";

const difference = fc.integer({ min: -4, max: 4 });
/** What a reader ranks, and the rest. */
const ranked = fc.record({
  named: fc.array(difference, { minLength: 1, maxLength: 4 }),
  others: fc.array(difference, { maxLength: 5 }),
});

const close = (one: number | null, other: number | null, within = 1e-12) => {
  if (one === null || other === null) return expect(one).toBe(other);
  expect(Math.abs(one - other)).toBeLessThanOrEqual(within);
};

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

test.describe("the share of priorities that keep the named order", () => {
  test("is the share under the whole ranking when nothing is left over", () => {
    fc.assert(
      fc.property(ranked, ({ named }) => close(shareUnderTopRanking(named, []), shareUnderRanking(named))),
    );
  });

  test("is that too when one alone is left over, which can only be the last", () => {
    fc.assert(
      fc.property(ranked, difference, ({ named }, last) =>
        close(shareUnderTopRanking(named, [last]), shareUnderRanking([...named, last])),
      ),
    );
  });

  test("and the rival's make 1", () => {
    fc.assert(
      fc.property(ranked, ({ named, others }) => {
        const share = shareUnderTopRanking(named, others);
        const rival = shareUnderTopRanking(
          named.map((d) => -d),
          others.map((d) => -d),
        );
        if (share === null || rival === null) return expect(share).toBe(rival);
        close(share + rival, 1);
      }),
    );
  });

  test("does not depend on the order of the others, nor on the unit", () => {
    const shuffled = ranked.chain(({ named, others }) =>
      fc.record({
        named: fc.constant(named),
        others: fc.constant(others),
        again: fc.shuffledSubarray(others, { minLength: others.length, maxLength: others.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ named, others, again }) => {
        const share = shareUnderTopRanking(named, others);
        close(shareUnderTopRanking(named, again), share);
        close(
          shareUnderTopRanking(
            named.map((d) => d / 8),
            others.map((d) => d / 8),
          ),
          share,
        );
      }),
    );
  });

  test("averages over which is named first to the share of all priorities", () => {
    // Whichever is the largest, the simplex is cut into as many parts of one size.
    fc.assert(
      fc.property(fc.array(difference, { minLength: 1, maxLength: 6 }), (differences) => {
        const shares = differences.map((first, k) =>
          shareUnderTopRanking([first], differences.toSpliced(k, 1)),
        );
        if (shares.includes(null)) return expect(shareOfPriorities(differences)).toBeNull();
        const mean = shares.reduce<number>((sum, share) => sum + (share ?? 0), 0) / shares.length;
        close(mean, shareOfPriorities(differences), 1e-12);
      }),
    );
  });

  test("does not exist for two that are alike, and is all or nothing under dominance", () => {
    expect(shareUnderTopRanking([0, 0], [0, -0])).toBeNull();
    expect(shareUnderTopRanking([0, 1], [0, 2])).toBe(1);
    expect(shareUnderTopRanking([0, -1], [-2])).toBe(0);
    expect(shareUnderTopRanking([0, 0], [0, 1])).toBe(1);
  });

  test("agrees with a seeded simulation within four standard errors", () => {
    const next = seededNumbers(20261123);
    for (const [named, others] of [
      [
        [1, -3, 2],
        [1, -1, -1, 2],
      ],
      [
        [-1, 2, 1],
        [-2, 1, 0, -4, 3, 1],
      ],
      [[-1], [3, -2, 1]],
      [
        [2, -4],
        [1, 1],
      ],
      [
        [1, -1, -2],
        [4, 4, -3, 2, 1, -1, 0],
      ],
    ] as const) {
      const count = named.length + others.length;
      const differences = [...named, ...others];
      const weights = () => {
        const drawn = uniformWeights(count, next);
        const top = drawn.toSorted((one, other) => other - one).slice(0, named.length);
        // The largest go to the named in order; the rest stay where they fell, which is any order.
        return [...top, ...withoutEach(drawn, top)];
      };
      const found = frequency(50_000, () => dot(weights(), differences) > 0);
      close(shareUnderTopRanking(named, others), found.value, found.fourErrors);
    }
  });

  test("takes the three named and seven others of the largest question, and no more", () => {
    const others = [4, 3, 2, 1, -1, -2, -3];
    expect(shareUnderTopRanking([1, -1, 2], others)).toBeGreaterThan(0.5);
    expect(() => shareUnderTopRanking([1], [...others, 0])).toThrow(/^others has 8 criteria/);
  });

  test("is refused for a number that is none, or for nothing named", () => {
    for (const [named, others] of [
      [[Number.NaN], []],
      [[1], [Number.NaN]],
      [[1], [Number.POSITIVE_INFINITY, 1]],
      [[], [1]],
    ] as const)
      expect(() => shareUnderTopRanking(named, others)).toThrow(RangeError);
  });
});

/** A list without the given values, in its own order. */
function withoutEach(list: readonly number[], values: readonly number[]): number[] {
  return list.filter((value) => !values.includes(value));
}
