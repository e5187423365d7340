import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { exactShareOfPriorities, shareOfPriorities } from "#domain/share.ts";
import { wholeDifferences } from "./arbitrary-pairs.ts";

test("the exact share for the differences 2, 1, -1 and -3 is 49/120", () => {
  expect(exactShareOfPriorities([2n, 1n, -1n, -3n])).toEqual({ numerator: 49n, denominator: 120n });
});

test("the exact share comes in lowest terms, and does not exist for two that are alike", () => {
  expect(exactShareOfPriorities([2n, -2n])).toEqual({ numerator: 1n, denominator: 2n });
  expect(exactShareOfPriorities([3n, 0n])).toEqual({ numerator: 1n, denominator: 1n });
  expect(exactShareOfPriorities([-3n, 0n])).toEqual({ numerator: 0n, denominator: 1n });
  expect(exactShareOfPriorities([0n, 0n])).toBeNull();
});

test("the exact share equals the rounded one within 1e-12", () => {
  fc.assert(
    fc.property(wholeDifferences, (differences) => {
      const exact = exactShareOfPriorities(differences.map(BigInt));
      const rounded = shareOfPriorities(differences);
      if (exact === null || rounded === null) return expect(exact).toBe(rounded);
      expect(Math.abs(Number(exact.numerator) / Number(exact.denominator) - rounded)).toBeLessThanOrEqual(
        1e-12,
      );
    }),
    { numRuns: 1000 },
  );
});

test("the exact share equals the textbook's divided differences, which are right in exact arithmetic", () => {
  const distinct = fc.uniqueArray(fc.integer({ min: -60, max: 60 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(distinct, (whole) => {
      fc.pre(whole.some((d) => d !== 0));
      const differences = whole.map(BigInt);
      // P = sum over d_k > 0 of d_k^(m-1) / prod_{j != k} (d_k - d_j), on one common denominator.
      let numerator = 0n;
      let denominator = 1n;
      differences.forEach((d, k) => {
        if (d <= 0n) return;
        const below = differences.reduce(
          (product, other, j) => (j === k ? product : product * (d - other)),
          1n,
        );
        numerator = numerator * below + d ** BigInt(differences.length - 1) * denominator;
        denominator *= below;
      });
      const exact = exactShareOfPriorities(differences);
      expect((exact?.numerator ?? -1n) * denominator).toBe(numerator * (exact?.denominator ?? -1n));
    }),
    { numRuns: 500 },
  );
});
