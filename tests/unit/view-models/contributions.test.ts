import { expect, test } from "@playwright/test";
import { judge } from "#domain/judgement.ts";
import { contributionViews } from "#view-models/contributions.ts";
import { aWeighedPair, saying, thePublishedPairs } from "../../fixtures/weighed-pairs.ts";

const pair = aWeighedPair([5, 2, 3, 4], [2, 4, 3, 1]);
const bars = (priorities: readonly number[], weighed = pair) =>
  contributionViews(weighed, judge(weighed.rated, priorities, saying(priorities).needs), priorities);

test("Each criterion has a bar to the side it speaks for, the longest first", () => {
  // 3 * 5, -2 * 4 and 3 * 1, each of 10.
  expect(bars([5, 4, 0, 1])).toEqual([
    { name: "Speed", side: "a", length: 1, says: "1.5 for many leaders" },
    { name: "Order", side: "b", length: expect.closeTo(-8 / 15, 12), says: "0.8 for one leader" },
    { name: "Growth", side: "a", length: expect.closeTo(0.2, 12), says: "0.3 for many leaders" },
    { name: "Effort", side: null, length: 0, says: "both equal here" },
  ]);
});

test("A criterion on which both are equal is not hidden, nor one that does not count", () => {
  const says = new Map(bars([5, 0, 5, 0]).map((bar) => [bar.name, bar.says]));
  expect(says.get("Order")).toBe("does not count");
  expect(says.get("Effort")).toBe("both equal here");
});

test("When nothing counts there are bars of no length, and none says that it speaks for anybody", () => {
  for (const { side, length } of bars([0, 0, 0, 0])) expect([side, Math.abs(length)]).toEqual([null, 0]);
  for (const { length } of bars([3, 3], aWeighedPair([3, 3], [3, 3]))) expect(length).toBe(0);
});

test("The bars of every published pair are all its criteria, never rising, and add up to the lead", () => {
  for (const { pair: published } of thePublishedPairs()) {
    for (const { stated } of published.question.situations) {
      const shown = bars(stated.priorities, published);
      const lengths = shown.map(({ length }) => Math.abs(length));
      expect(shown.map(({ name }) => name).sort()).toEqual(
        published.question.criteria.map(({ name }) => name).sort(),
      );
      expect(lengths).toEqual(lengths.toSorted((one, other) => other - one));
      expect(lengths[0]).toBe(1);
      const { contributions, lead } = judge(published.rated, stated.priorities, stated.needs);
      const largest = Math.max(...contributions.map(({ value }) => Math.abs(value)));
      expect(shown.reduce((sum, { length }) => sum + length * largest, 0)).toBeCloseTo(lead, 12);
    }
  }
});
