import { expect, test } from "@playwright/test";
import { explainedByLiking } from "#domain/rating-spread.ts";

test("members that differ in nothing but liking explain all of the spread", () => {
  expect(
    explainedByLiking([
      [5, 5, 5],
      [1, 1, 1],
    ]),
  ).toEqual({ explained: 1, byChance: 1 / 5 });
});

test("members with the same mean explain nothing of it", () => {
  expect(
    explainedByLiking([
      [5, 1],
      [1, 5],
      [3, 3],
    ]),
  ).toEqual({ explained: 0, byChance: 2 / 5 });
});

test("between the two it is the share of the squares", () => {
  // Means 4 and 2 around 3: 2 (1 + 1) = 4 of 4 (2² + 0 + 0 + 2²) / 4 = 8.
  expect(
    explainedByLiking([
      [5, 3],
      [3, 1],
    ])?.explained,
  ).toBeCloseTo(0.5, 12);
});

test("one member, no criteria, or one level for all: there is nothing to explain", () => {
  expect(explainedByLiking([[5, 1]])).toBeNull();
  expect(explainedByLiking([[], []])).toBeNull();
  expect(
    explainedByLiking([
      [3, 3],
      [3, 3],
    ]),
  ).toBeNull();
});
