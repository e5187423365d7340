import { expect, test } from "@playwright/test";
import { reviewsAreFresh } from "#domain/checks/reviews-are-fresh.ts";
import { aCatalog, anArchitecture, anotherArchitecture, TODAY } from "../../../fixtures/catalog.ts";

const reviewed = (day: string) =>
  aCatalog({ architectures: [anArchitecture({ reviewed: day }), anotherArchitecture()] });

test("what was read today is fresh", () => {
  expect(reviewsAreFresh(aCatalog(), TODAY)).toEqual([]);
});

test("twelve months to the day are fresh", () => {
  expect(reviewsAreFresh(reviewed("2025-11-23"), TODAY)).toEqual([]);
});

test("a day more is a warning, not an error", () => {
  expect(reviewsAreFresh(reviewed("2025-11-22"), TODAY)).toMatchObject([
    {
      severity: "warning",
      where: { field: ["reviewed"] },
      what: "was last read on 2025-11-22, over 12 months ago",
    },
  ]);
});

test("on 29 February a year is a year", () => {
  const named = (day: string) => reviewsAreFresh(reviewed(day), "2028-02-29").map(({ what }) => what);
  expect(named("2027-03-01")).not.toContainEqual(expect.stringContaining("2027-03-01"));
  expect(named("2027-02-28")).toContainEqual(expect.stringContaining("2027-02-28"));
});
