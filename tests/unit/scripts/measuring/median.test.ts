import { expect, test } from "@playwright/test";
import { median } from "../../../../scripts/measuring/median.ts";

test("the median is the one in the middle, in whatever order they come", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([7])).toBe(7);
});

test("of an even number it is between the two in the middle", () => {
  expect(median([10, 1, 2, 4])).toBe(3);
});

test("numbers are ordered as numbers, not as words", () => {
  expect(median([100, 20, 3])).toBe(20);
});

test("no numbers have no middle", () => {
  expect(() => median([])).toThrow("There is no middle of no numbers");
});
