import { expect, test } from "@playwright/test";
import { situationsWeighEveryCriterion } from "#domain/checks/situations-weigh-every-criterion.ts";
import { aCatalog, aQuestion, TODAY } from "../../../fixtures/catalog.ts";

const what = (problems: readonly { what: string }[]) => problems.map((problem) => problem.what);

const weighing = (change: (priorities: Record<string, number>) => object) => {
  const [first, ...rest] = aQuestion().situations;
  const situations = first ? [{ ...first, ...change(first.priorities) }, ...rest] : [];
  return aCatalog({ questions: [aQuestion({ situations })] });
};

test("a priority for each criterion is right", () => {
  expect(situationsWeighEveryCriterion(aCatalog(), TODAY)).toEqual([]);
});

test("a criterion left out is named", () => {
  const catalog = weighing(({ lat: _, ...priorities }) => ({ priorities }));
  expect(what(situationsWeighEveryCriterion(catalog, TODAY))).toEqual([
    'the situation "shop" has no priority for "lat"',
  ]);
});

test("a stranger is named, in priorities and in needs", () => {
  const needs = { lta: { level: 4, because: "Nobody in a shop waits." } };
  const catalog = weighing((priorities) => ({ priorities: { ...priorities, zzz: 3 }, needs }));
  const problems = situationsWeighEveryCriterion(catalog, TODAY);
  expect(problems.map(({ where }) => where.field)).toEqual([
    ["situations", 0, "priorities", "zzz"],
    ["situations", 0, "needs", "lta"],
  ]);
  expect(problems[1]?.allowed).toContain('did you mean "lat"?');
});

test("a situation in which nothing matters is none", () => {
  const zero = (priorities: Record<string, number>) =>
    Object.fromEntries(Object.keys(priorities).map((id) => [id, 0]));
  const catalog = weighing((priorities) => ({ priorities: zero(priorities) }));
  expect(what(situationsWeighEveryCriterion(catalog, TODAY))).toEqual([
    'in the situation "shop" nothing matters: every priority is 0',
  ]);
});
