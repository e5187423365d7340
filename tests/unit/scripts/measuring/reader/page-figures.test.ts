import { expect, test } from "@playwright/test";
import { excesses, type PageFigures, pageKinds } from "../../../../../scripts/budgets.ts";
import { keepsToGoal } from "../../../../../scripts/measuring/figure.ts";
import { pageFigures } from "../../../../../scripts/measuring/reader/page-figures.ts";

const heavy: PageFigures = {
  html: 14_601,
  css: 8_001,
  js: 12_001,
  font: 40_001,
  fontFiles: 2,
  critical: 4,
  requests: 9,
  foreign: 1,
  nodes: 3_000,
};

test("a page misses the same goals in the bench as it exceeds in a test", () => {
  for (const { name } of pageKinds) {
    const missed = pageFigures(name, heavy).filter((figure) => !keepsToGoal(figure));
    const over = excesses(name, heavy).map(({ value, most }) => [value, most]);
    expect(missed.map(({ value, most }) => [value, most]).sort(), name).toEqual(over.sort());
  }
});

test("every figure of a page is named by its kind, and each name is there once", () => {
  const names = pageKinds.flatMap(({ name }) => pageFigures(name, heavy).map(({ what }) => what));
  expect(names).toContain("comparison: requests before the first text");
  expect(new Set(names).size).toBe(names.length);
});
