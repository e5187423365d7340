import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { equalPriorities, weightsOf } from "#domain/priorities.ts";

test("weights are each priority's share of the total", () => {
  expect(weightsOf([4, 3, 2, 1])).toEqual([0.4, 0.3, 0.2, 0.1]);
  expect(weightsOf([0, 5])).toEqual([0, 1]);
});

test("untouched priorities have no share at all", () => {
  expect(weightsOf([0, 0, 0])).toEqual([0, 0, 0]);
});

test("groups of one size leave every criterion in the middle, with room both ways", () => {
  expect(equalPriorities(["a", "a", "a", "b", "b", "b", "c", "c", "c"])).toEqual(Array(9).fill(3));
  expect(equalPriorities(["a", "b"])).toEqual([3, 3]);
  expect(equalPriorities(["only"])).toEqual([3]);
});

test("a criterion in a larger group counts less, so that the groups stay equal", () => {
  expect(equalPriorities(["a", "b", "b"])).toEqual([4, 2, 2]);
  expect(equalPriorities(["b", "a", "b"])).toEqual([2, 4, 2]);
  expect(equalPriorities(["a", "a", "b", "b", "b"])).toEqual([3, 3, 2, 2, 2]);
  expect(equalPriorities(["a", "b", "b", "b"])).toEqual([3, 1, 1, 1]);
});

test("groups that no whole steps make equal are refused with their sizes", () => {
  const call = () => equalPriorities(["speed", ...Array(6).fill("cost")]);
  expect(call).toThrow(RangeError);
  expect(call).toThrow(/speed: 1, cost: 6/);
});

test("equal priorities are whole steps 1 to 5 that give every group the same total, whenever any are", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b", "c", "d"), { minLength: 1, maxLength: 12 }), (groups) => {
      const sizes = [...new Set(groups)].map((group) => groups.filter((other) => other === group).length);
      const possible = Array.from({ length: 60 }, (_, k) => k + 1).some((total) =>
        sizes.every((size) => total % size === 0 && total / size <= 5),
      );
      if (!possible) return expect(() => equalPriorities(groups)).toThrow(RangeError);
      const steps = equalPriorities(groups);
      expect(steps.every((step) => Number.isInteger(step) && step >= 1 && step <= 5)).toBe(true);
      const totals = [...new Set(groups)].map((group) =>
        steps.reduce((sum, step, k) => sum + (groups[k] === group ? step : 0), 0),
      );
      expect(new Set(totals).size).toBe(1);
    }),
    { numRuns: 500 },
  );
});
