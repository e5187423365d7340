import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { lead, priceOfLead, score } from "#domain/lead.ts";
import { normalised } from "#domain/weights.ts";
import { negated, weighedDifferences } from "./arbitrary-pairs.ts";

test("the lead is the weighted mean of the differences", () => {
  expect(lead([2, 1, -1, -3], [4, 3, 2, 1])).toBeCloseTo(0.6, 12);
  expect(lead([4], [2])).toBe(4);
});

test("the lead is the same at priorities and at the weights they stand for", () => {
  fc.assert(
    fc.property(weighedDifferences, ({ differences, priorities }) => {
      const difference = lead(differences, priorities) - lead(differences, normalised(priorities));
      expect(Math.abs(difference)).toBeLessThan(1e-12);
    }),
  );
});

test("a tie of whole numbers is exactly 0, however the weights divide", () => {
  // Divided first, 2 * 3/5 - 3 * 2/5 leaves 2e-16.
  expect(lead([1, 2, -3], [0, 3, 2])).toBe(0);
  expect(lead([3, -1], [1, 3])).toBe(0);
});

test("exchanging A and B turns the sign of the lead and nothing else", () => {
  fc.assert(
    fc.property(weighedDifferences, ({ differences, priorities }) => {
      expect(lead(negated(differences), priorities) + lead(differences, priorities)).toBe(0);
    }),
  );
});

test("the two scores differ by the lead", () => {
  expect(score([5, 2], [3, 1]) - score([3, 4], [3, 1])).toBeCloseTo(lead([2, -2], [3, 1]), 12);
});

test("taking the price of the lead off one criterion makes a tie", () => {
  fc.assert(
    fc.property(weighedDifferences, ({ differences, priorities }) => {
      const leading = Math.sign(lead(differences, priorities));
      priceOfLead(differences, priorities).forEach((price, k) => {
        expect(price === null).toBe(priorities[k] === 0);
        if (price === null) return;
        expect(price).toBeGreaterThanOrEqual(0);
        const lowered = differences.map((d, j) => (j === k ? d - leading * price : d));
        expect(Math.abs(lead(lowered, priorities))).toBeLessThan(1e-12);
      });
    }),
  );
});
