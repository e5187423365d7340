import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { shareOfPriorities, shareUnderRanking } from "#domain/share.ts";
import { shareUnderTopRanking } from "#domain/top-ranking-share.ts";
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
