import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { looseness } from "#domain/flips.ts";
import { lead } from "#domain/lead.ts";
import {
  centralPriorities,
  exactShareOfPriorities,
  shareNear,
  shareOfPriorities,
  shareUnderRanking,
  shareWithFloors,
} from "#domain/share.ts";
import { anyDifferences, negated, weighedDifferences, wholeDifferences } from "./arbitrary-pairs.ts";
import { dot, frequency, seededNumbers, uniformWeights } from "./seeded-weights.ts";

const close = (one: number | null, other: number | null, within = 1e-12) => {
  if (one === null || other === null) return expect(one).toBe(other);
  expect(Math.abs(one - other)).toBeLessThanOrEqual(within);
};

/** The textbook form, P = sum over d_k > 0 of d_k^(m-1) / prod (d_k - d_j). Distinct differences only. */
const dividedDifferences = (differences: readonly number[]) =>
  differences.reduce((sum, d, k) => {
    if (d <= 0) return sum;
    return (
      differences.reduce((product, other, j) => (j === k ? product : (product * d) / (d - other)), 1) + sum
    );
  }, 0);

test.describe("the share of all priorities", () => {
  test("is 49/120 for the differences 2, 1, -1 and -3", () => {
    close(shareOfPriorities([2, 1, -1, -3]), 49 / 120, 1e-15);
  });

  test("is 2/3 when one criterion wins by twice what the other loses", () => {
    close(shareOfPriorities([2, -1]), 2 / 3, 1e-15);
  });

  test("does not exist for two that are alike", () => {
    expect(shareOfPriorities([0, 0, -0])).toBeNull();
  });

  test("is all or nothing under dominance", () => {
    expect(shareOfPriorities([0, 1, 4])).toBe(1);
    expect(shareOfPriorities([-2, 0])).toBe(0);
  });

  test("stays within 0 and 1, and reaches 1 only where A is nowhere worse", () => {
    fc.assert(
      fc.property(wholeDifferences, (differences) => {
        const share = shareOfPriorities(differences);
        if (share === null) return expect(differences.every((d) => d === 0)).toBe(true);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(share === 1).toBe(Math.min(...differences) >= 0);
        expect(share === 0).toBe(Math.max(...differences) <= 0);
      }),
    );
  });

  test("never passes 1 by a rounding error", () => {
    expect(
      shareOfPriorities([-3.588685333903048e-196, 1.5110595361016348e-119, 4.617714837861633e-181]),
    ).toBe(1);
    fc.assert(
      fc.property(anyDifferences, (differences) => {
        const share = shareOfPriorities(differences) ?? 0;
        expect(share >= 0 && share <= 1).toBe(true);
      }),
    );
  });

  test("and the rival's share make 1", () => {
    fc.assert(
      fc.property(anyDifferences, (differences) => {
        const share = shareOfPriorities(differences);
        const rival = shareOfPriorities(negated(differences));
        if (share === null || rival === null) return expect(share).toBe(rival);
        close(share + rival, 1);
      }),
    );
  });

  test("does not depend on the order of the criteria", () => {
    const shuffled = anyDifferences.chain((differences) =>
      fc.tuple(
        fc.constant(differences),
        fc.shuffledSubarray(differences, { minLength: differences.length, maxLength: differences.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => close(shareOfPriorities(one), shareOfPriorities(other))),
    );
  });

  test("does not depend on the unit of the differences", () => {
    fc.assert(
      fc.property(
        wholeDifferences,
        fc.double({ min: 1e-300, max: 1e300, noNaN: true }),
        (differences, unit) => {
          close(shareOfPriorities(differences.map((d) => d * unit)), shareOfPriorities(differences));
        },
      ),
    );
    close(shareOfPriorities([1.6e308, -1.6e308]), 0.5);
    close(shareOfPriorities([5e-324, -5e-324, -5e-324]), 0.25);
  });

  test("keeps its digits among the tiniest of differences", () => {
    // 5e-324 is the smallest number there is. Beside a pair that dwarfs them the tiny two change nothing.
    close(shareOfPriorities([3.99, -3.99, -1e-323, 7.4e-323]), 0.5);
    close(shareOfPriorities([1e-323, -5e-324]), 2 / 3);
  });

  test("does not depend on criteria where both are equal", () => {
    fc.assert(
      fc.property(anyDifferences, fc.nat(9), fc.integer({ min: 1, max: 4 }), (differences, at, zeros) => {
        const more = [...differences];
        more.splice(Math.min(at, more.length), 0, ...Array.from({ length: zeros }, () => 0));
        close(shareOfPriorities(more), shareOfPriorities(differences));
      }),
    );
  });

  test("never falls when one difference rises", () => {
    const rise = fc.double({ min: 0, max: 4, noNaN: true });
    fc.assert(
      fc.property(anyDifferences, fc.nat(8), rise, (differences, at, more) => {
        const raised = differences.map((d, k) => (k === at % differences.length ? d + more : d));
        const before = shareOfPriorities(differences);
        const after = shareOfPriorities(raised);
        if (before === null || after === null) return;
        expect(after).toBeGreaterThanOrEqual(before - 1e-12);
      }),
    );
  });

  test("rises strictly when a losing criterion loses less", () => {
    expect(shareOfPriorities([2, 1, -1, -2]) ?? 0).toBeGreaterThan(49 / 120 + 1e-3);
  });

  test("agrees with a seeded simulation within four standard errors", () => {
    const next = seededNumbers(20260101);
    for (const differences of [
      [2, 1, -1, -3],
      [1, 1, 1, -1, -1],
      [4, -1, -1, 0, 0, -1],
      [3, 2, -4],
      [1, -1, 2, -2, 3, -3],
    ]) {
      const found = frequency(50_000, () => dot(uniformWeights(differences.length, next), differences) > 0);
      close(shareOfPriorities(differences), found.value, found.fourErrors);
    }
  });

  test("keeps its digits at near ties, where divided differences lose them all", () => {
    const unit = 2 ** 40;
    const whole = [unit, unit + 1, unit + 2, -unit, -unit - 1, -unit - 3];
    const exact = exactShareOfPriorities(whole.map(BigInt));
    const expected = exact === null ? Number.NaN : Number(exact.numerator) / Number(exact.denominator);
    const near = whole.map((d) => d / unit);
    close(shareOfPriorities(near), expected);
    expect(Math.abs(dividedDifferences(near) - expected)).toBeGreaterThan(0.01);
  });
});

test.describe("the share under a ranking", () => {
  test("is 1 when the lead never turns on the way down the ranking", () => {
    expect(shareUnderRanking([1, -1])).toBe(1);
    expect(shareUnderRanking([-1, 1])).toBe(0);
    expect(shareUnderRanking([0, 0])).toBeNull();
  });

  test("averages over all rankings to the share of all priorities", () => {
    // The rankings cut the simplex into m! parts of one size.
    const orders = <T>(items: readonly T[]): T[][] =>
      items.length === 0
        ? [[]]
        : items.flatMap((item, k) => orders(items.filter((_, j) => j !== k)).map((rest) => [item, ...rest]));
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 4 }),
        (differences) => {
          const shares = orders(differences).map(shareUnderRanking);
          if (shares.includes(null)) return expect(shareOfPriorities(differences)).toBeNull();
          close(
            shares.reduce<number>((sum, share) => sum + (share ?? 0), 0) / shares.length,
            shareOfPriorities(differences),
          );
        },
      ),
    );
  });

  test("agrees with a seeded simulation of ranked weights", () => {
    const next = seededNumbers(7);
    const differences = [1, -3, 2, 1];
    const ranked = () => uniformWeights(4, next).sort((one, other) => other - one);
    const found = frequency(50_000, () => dot(ranked(), differences) > 0);
    close(shareUnderRanking(differences), found.value, found.fourErrors);
  });
});

test.describe("the share with floors", () => {
  test("without any floor is the share of all priorities", () => {
    fc.assert(
      fc.property(wholeDifferences, (differences) =>
        close(
          shareWithFloors(
            differences,
            differences.map(() => 0),
          ),
          shareOfPriorities(differences),
        ),
      ),
    );
  });

  test("is all or nothing when the floors leave nothing free", () => {
    expect(shareWithFloors([2, -1], [0.5, 0.5])).toBe(1);
    expect(shareWithFloors([1, -2], [0.5, 0.5])).toBe(0);
    expect(shareWithFloors([1, -1], [0.5, 0.5])).toBeNull();
    // These floors sum to 1.0000000000000002.
    expect(shareWithFloors([1, 1, 1, 1, 1], [0.17, 0.14, 0.16, 0.19, 0.34])).toBe(1);
  });

  test("agrees with a seeded simulation of weights above their floors", () => {
    const next = seededNumbers(11);
    const differences = [2, -1, -2];
    const floors = [0.1, 0.3, 0];
    const weights = () => uniformWeights(3, next).map((weight, k) => (floors[k] ?? 0) + 0.6 * weight);
    const found = frequency(50_000, () => dot(weights(), differences) > 0);
    close(shareWithFloors(differences, floors), found.value, found.fourErrors);
  });
});

test.describe("the share near the reader's own priorities", () => {
  test("is the share of all priorities when everything may be wrong, and the pick alone when nothing may", () => {
    fc.assert(
      fc.property(weighedDifferences, ({ differences, priorities }) => {
        close(shareNear(differences, priorities, 1), shareOfPriorities(differences));
        const own = lead(differences, priorities);
        expect(shareNear(differences, priorities, 0)).toBe(own > 0 ? 1 : own < 0 ? 0 : null);
      }),
    );
  });

  test("is 1 up to the looseness and less beyond it", () => {
    fc.assert(
      fc.property(weighedDifferences, ({ differences, priorities }) => {
        fc.pre(lead(differences, priorities) > 0 && Math.min(...differences) < 0);
        const loose = looseness(differences, priorities);
        expect(shareNear(differences, priorities, loose * (1 - 1e-9))).toBe(1);
        // A tenth of the way to anything goes: nearer, eight gains against one small loss round to 1.
        expect(shareNear(differences, priorities, loose * 0.9 + 0.1)).toBeLessThan(1);
      }),
    );
  });

  test("is the share with floors at what stays of the reader's weights", () => {
    close(
      shareNear([2, 1, -1, -3], [4, 3, 2, 1], 0.5),
      shareWithFloors([2, 1, -1, -3], [0.2, 0.15, 0.1, 0.05]),
    );
  });
});

test.describe("the central priorities", () => {
  test("are one weight per criterion, together 1, under which A leads", () => {
    fc.assert(
      fc.property(wholeDifferences, (differences) => {
        const central = centralPriorities(differences);
        if (central === null) return expect(Math.max(...differences)).toBeLessThanOrEqual(0);
        expect(central).toHaveLength(differences.length);
        expect(Math.min(...central)).toBeGreaterThan(0);
        close(
          central.reduce((sum, weight) => sum + weight, 0),
          1,
        );
        expect(dot(central, differences)).toBeGreaterThan(0);
      }),
    );
  });

  test("of both sides average, by their shares, to equal weights", () => {
    fc.assert(
      fc.property(wholeDifferences, (differences) => {
        fc.pre(Math.max(...differences) > 0 && Math.min(...differences) < 0);
        const share = shareOfPriorities(differences) ?? Number.NaN;
        const forA = centralPriorities(differences) ?? [];
        const forB = centralPriorities(negated(differences)) ?? [];
        forA.forEach((weight, k) => {
          close(share * weight + (1 - share) * (forB[k] ?? Number.NaN), 1 / differences.length);
        });
      }),
    );
  });

  test("agree with the mean of seeded weights under which A leads", () => {
    const next = seededNumbers(5);
    const differences = [2, 1, -1, -3];
    const leading = Array.from({ length: 50_000 }, () => uniformWeights(4, next)).filter(
      (w) => dot(w, differences) > 0,
    );
    centralPriorities(differences)?.forEach((weight, k) => {
      const own = leading.map((w) => w[k] ?? Number.NaN);
      const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
      const variance = own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (own.length - 1);
      close(weight, mean, 4 * Math.sqrt(variance / own.length));
    });
  });

  test("do not exist for a side that never leads", () => {
    expect(centralPriorities([-1, 0])).toBeNull();
    expect(centralPriorities([0])).toBeNull();
    expect(centralPriorities([0, 2])?.map((weight) => weight * 2)).toEqual([1, 1]);
  });
});
