import { expect, test } from "@playwright/test";
import { medianOf } from "#domain/median.ts";

test("the middle of an odd count is the one in the middle, whatever the order", () => {
  expect(medianOf([5, 1, 2])).toBe(2);
});

test("the middle of an even count lies between the two in the middle", () => {
  expect(medianOf([4, 1, 2, 5])).toBe(3);
});

test("the middle of nothing is 0", () => {
  expect(medianOf([])).toBe(0);
});
