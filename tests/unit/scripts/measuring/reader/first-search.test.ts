import { expect, test } from "@playwright/test";
import { firstSearchBudget, queryBudget } from "../../../../../scripts/budgets.ts";
import { quietest, searchFigures } from "../../../../../scripts/measuring/reader/first-search.ts";
import { beginningsOf, typedQueries } from "../../../../../scripts/measuring/reader/queries.ts";

test("a query is asked anew with every letter from the second on", () => {
  expect(beginningsOf("raft")).toEqual(["ra", "raf", "raft"]);
  expect(beginningsOf("r")).toEqual([]);
});

test("the queries that are timed are as readers type them, each once", () => {
  expect(typedQueries).toEqual(
    expect.arrayContaining(["ra", "raft vs dynamo", "multi leader p2p", "latncy"]),
  );
  expect(new Set(typedQueries).size).toBe(typedQueries.length);
});

test("each query has its shortest time, as other work only adds to it", () => {
  expect(
    quietest([
      [9, 2, 30],
      [4, 8, 31],
    ]),
  ).toEqual([4, 2, 30]);
});

test("the first search is held to its bytes, and the queries' median and longest to their time", () => {
  const figures = searchFigures([8_000, 14_500], [4, 6, 51]);
  expect(figures.map(({ value, unit, most }) => [value, unit, most])).toEqual([
    [22_500, "bytes", firstSearchBudget],
    [2, "count", undefined],
    [6, "ms", queryBudget],
    [51, "ms", queryBudget],
  ]);
});
