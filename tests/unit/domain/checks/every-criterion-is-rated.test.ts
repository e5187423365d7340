import { expect, test } from "@playwright/test";
import { everyCriterionIsRated } from "#domain/checks/every-criterion-is-rated.ts";
import { aCatalog, anArchitecture, anotherArchitecture, ratings, TODAY } from "../../../fixtures/catalog.ts";

const what = (problems: readonly { what: string }[]) => problems.map((problem) => problem.what);

test("all eight criteria rated is right", () => {
  expect(everyCriterionIsRated(aCatalog(), TODAY)).toEqual([]);
});

test("a criterion without a rating is named with its own name", () => {
  const { ops: _, ...rest } = ratings("many writers", [3, 3, 3, 3, 3, 3, 3, 3]);
  const catalog = aCatalog({ architectures: [anArchitecture({ ratings: rest }), anotherArchitecture()] });
  expect(what(everyCriterionIsRated(catalog, TODAY))).toEqual([
    'has no rating for the criterion "ops" (The ops of a design)',
  ]);
});

test("a rating of something else is named with what was meant", () => {
  const { ops, ...rest } = ratings("many writers", [3, 3, 3, 3, 3, 3, 3, 3]);
  const misspelt = { ...rest, ...(ops ? { pos: ops } : {}) };
  const catalog = aCatalog({ architectures: [anArchitecture({ ratings: misspelt }), anotherArchitecture()] });
  const [, unknown] = everyCriterionIsRated(catalog, TODAY);
  expect(unknown).toMatchObject({
    where: { field: ["ratings", "pos"] },
    what: '"pos" is not a criterion of who-writes',
  });
  expect(unknown?.allowed).toContain('did you mean "ops"?');
});

test("an architecture of an unknown question is left to another law", () => {
  const catalog = aCatalog({ architectures: [anArchitecture({ question: "who-reads" })], verdicts: [] });
  expect(everyCriterionIsRated(catalog, TODAY)).toEqual([]);
});
