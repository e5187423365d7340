import { expect, test } from "@playwright/test";
import { methodPage } from "#view-models/method-page.ts";
import { aCatalog, anArchitecture, anotherArchitecture, ratings } from "../../fixtures/catalog.ts";

test("The worked example adds up, and shows the numbers of the pair's own page", () => {
  const { example } = methodPage(aCatalog());
  expect(example?.rows.map(({ a, b, difference }) => [a, b, difference])).toEqual([
    [5, 2, "+3"],
    [5, 2, "+3"],
    [5, 2, "+3"],
    [4, 3, "+1"],
    [4, 3, "+1"],
    [4, 3, "+1"],
    [2, 5, "−3"],
    [2, 5, "−3"],
  ]);
  expect(example?.sum).toBe("+6");
  // Three groups of equal weight: (3 + 1 - 3) / 3.
  expect(example?.lead).toBe("0.3");
  const [numerator = 0, denominator = 1] = (example?.fraction ?? "").split("/").map(Number);
  expect(example?.share).toBe(`${Math.round((numerator / denominator) * 100)}\u00a0%`);
});

test("The fraction is the leader's, also when the second side leads", () => {
  const turned = aCatalog({
    architectures: [
      anArchitecture({ ratings: ratings("many writers", [1, 1, 1, 2, 2, 2, 4, 4]) }),
      anotherArchitecture({ ratings: ratings("one writer", [4, 4, 4, 3, 3, 3, 1, 1]) }),
    ],
  });
  const { example } = methodPage(turned);
  const [numerator = 0, denominator = 1] = (example?.fraction ?? "").split("/").map(Number);
  expect(example?.leader?.id).toBe("one-writer");
  expect(numerator / denominator).toBeGreaterThan(0.5);
  expect(example?.share).toBe(`${Math.round((numerator / denominator) * 100)}\u00a0%`);
});

test("Every grade of evidence says what it means and how uncertain it is, the surest first", () => {
  const { grades } = methodPage(aCatalog());
  expect(grades.map(({ name }) => name)).toEqual([
    "proof",
    "measurement",
    "incident",
    "documentation",
    "expert",
    "judgement",
  ]);
  const uncertainties = grades.map(({ uncertainty }) => Number.parseInt(uncertainty, 10));
  expect(uncertainties).toEqual(uncertainties.toSorted((one, other) => one - other));
});

test("A site without any pair still explains its method", () => {
  expect(methodPage(aCatalog({ verdicts: [] })).example).toBeNull();
});
