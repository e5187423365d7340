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

test("Every criterion shows its levels from the best down, who holds each, and whom it rules out", () => {
  const criteria = page.scales.flatMap((group) => group.criteria);
  expect(criteria).toHaveLength(8);
  for (const { levels } of criteria) expect(levels.map(({ level }) => level)).toEqual([5, 4, 3, 2, 1]);
  expect(criteria[0]?.levels.map(({ holders, rulesOut }) => [holders, rulesOut])).toEqual([
    ["Many writers and No writer", "One writer"],
    ["", "One writer"],
    ["", "One writer"],
    ["One writer", ""],
    ["", ""],
  ]);
});

test("The table has a row for each member and a column for each criterion, in the order of the groups", () => {
  const columns = page.grid.groups.flatMap(({ criteria }) => criteria.map(({ anchor }) => anchor));
  expect(columns).toEqual(["lat", "thr", "sca", "par", "fai", "los", "con", "ops"]);
  expect(page.grid.rows.map(({ name }) => name)).toEqual(["Many writers", "No writer", "One writer"]);
  expect(page.grid.rows[2]?.ratings.map(({ level }) => level)).toEqual([2, 2, 2, 3, 3, 3, 5, 5]);
  expect(page.grid.rows[0]?.ratings[0]).toMatchObject({
    level: 5,
    letter: "m",
    evidence: "measurement",
    href: "/architectures/many-writers/#many-writers-lat",
  });
});

test("Every letter of evidence stands for one grade", () => {
  const letters = page.grid.grades.map(({ letter }) => letter);
  expect(letters).toHaveLength(6);
  expect(new Set(letters).size).toBe(6);
});
