import { expect, test } from "@playwright/test";
import { type Figure, keepsToGoal } from "../../../../scripts/measuring/figure.ts";
import { figureTable, goalCount, missedGoals } from "../../../../scripts/measuring/figure-table.ts";

const aFigure = (other: Partial<Figure> = {}): Figure => ({
  part: "reader",
  what: "home: HTML",
  value: 3_000,
  unit: "bytes",
  ...other,
});

/** The cells of each line below the heads. */
const cells = (text: string) =>
  text
    .split("\n")
    .slice(1)
    .map((line) => line.split(/ {2,}/));

test("a figure that just keeps to its goal keeps it, whichever side the goal is on", () => {
  expect(keepsToGoal(aFigure({ value: 50, most: 50 }))).toBe(true);
  expect(keepsToGoal(aFigure({ value: 50.1, most: 50 }))).toBe(false);
  expect(keepsToGoal(aFigure({ value: 100, least: 100 }))).toBe(true);
  expect(keepsToGoal(aFigure({ value: 99, least: 100 }))).toBe(false);
  expect(keepsToGoal(aFigure())).toBe(true);
});

test("each figure stands beside its goal and whether it was kept; one without a goal beside neither", () => {
  const figures = [
    aFigure({ most: 3_500 }),
    aFigure({ what: "home: shift", unit: "score", value: 0.0125, most: 0 }),
    aFigure({ what: "home: score", unit: "score", value: 100, least: 100 }),
    aFigure({ what: "home: requests", unit: "count", value: 12 }),
  ];
  expect(cells(figureTable(figures, []))).toEqual([
    ["home: HTML", "3,000", "bytes", "at most 3,500", "kept"],
    ["home: shift", "0.013", "score", "at most 0", "MISSED"],
    ["home: score", "100", "score", "at least 100", "kept"],
    ["home: requests", "12", "count"],
  ]);
});

test("the next run says how each figure has changed, and finds it by its name", () => {
  const last = [
    aFigure({ what: "grown", value: 2_400 }),
    aFigure({ what: "shrunk", value: 4_000 }),
    aFigure({ what: "same" }),
    aFigure({ what: "gone" }),
    aFigure({ what: "from nothing", value: 0 }),
  ];
  const now = ["from nothing", "same", "shrunk", "grown", "not there before"].map((what) =>
    aFigure({ what }),
  );
  const changes = cells(figureTable(now, last)).map((line) => [line[0], line.at(-1)]);
  expect(changes).toEqual([
    ["from nothing", "+3,000"],
    ["same", "same"],
    ["shrunk", "-1,000 (-25.0 %)"],
    ["grown", "+600 (+25.0 %)"],
    ["not there before", "new"],
  ]);
});

test("every missed goal is named with figure and goal; what has no goal cannot miss it", () => {
  const figures = [
    aFigure({ value: 9_999_999 }),
    aFigure({ what: "search: the longest of them", value: 61.25, unit: "ms", most: 50 }),
    aFigure({ what: "comparison: score", value: 86, unit: "score", least: 100 }),
    aFigure({ what: "comparison: HTML", most: 14_600 }),
  ];
  expect(missedGoals(figures)).toEqual([
    "search: the longest of them: 61.3 ms, at most 50",
    "comparison: score: 86 score, at least 100",
  ]);
  expect(goalCount(figures)).toBe(3);
});
