import { expect, test } from "@playwright/test";
import { questionPage } from "#view-models/question-page.ts";
import {
  aCatalog,
  anArchitecture,
  anotherArchitecture,
  aQuestion,
  aVerdict,
} from "../../fixtures/catalog.ts";

const question = aQuestion();
const architectures = [anArchitecture(), anotherArchitecture(), anArchitecture({ id: "no-writer" })];
const page = questionPage(
  question,
  aCatalog({ architectures, verdicts: [aVerdict(), aVerdict({ id: "no-writer--one-writer" })] }),
);

test("Every criterion shows its levels from the best down, and who holds each", () => {
  const criteria = page.groups.flatMap((group) => group.criteria);
  expect(criteria).toHaveLength(8);
  for (const { levels, ratings } of criteria) {
    expect(levels.map(({ level }) => level)).toEqual([5, 4, 3, 2, 1]);
    expect(levels.flatMap(({ holders }) => holders)).toHaveLength(3);
    expect(ratings.map(({ name }) => name)).toEqual(["Many writers", "No writer", "One writer"]);
  }
  expect(criteria[0]?.ratings[0]).toMatchObject({
    level: 5,
    href: "/architectures/many-writers/#many-writers-lat",
  });
});

test("The matrix links every pair that has a verdict, from both sides, and no architecture to itself", () => {
  const hrefs = page.matrix.map(({ cells }) => cells.map(({ href }) => href));
  const manyOne = "/compare/many-writers-vs-one-writer/";
  const noOne = "/compare/no-writer-vs-one-writer/";
  expect(hrefs).toEqual([
    [null, null, manyOne],
    [null, null, noOne],
    [manyOne, noOne, null],
  ]);
});

test("Each situation names the best, all of them when they tie, and who a must-have rules out", () => {
  const [first, ...others] = question.situations;
  const needs = { ops: { level: 5 as const, because: "Nobody is awake at night." } };
  const needy = questionPage(
    aQuestion({ situations: [{ ...first, needs } as (typeof question.situations)[number], ...others] }),
    aCatalog({ architectures, verdicts: [aVerdict()] }),
  );
  expect(page.situations[0]?.best.map(({ name }) => name)).toEqual(["Many writers", "No writer"]);
  expect(needy.situations[0]).toMatchObject({
    best: [{ name: "One writer" }],
    needs: [{ text: "The ops of a design at least 5 of 5", because: "Nobody is awake at night." }],
    ruledOut: "Many writers and No writer",
  });
});
