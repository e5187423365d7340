import { expect, test } from "@playwright/test";
import { verdictsNameAPair } from "#domain/checks/verdicts-name-a-pair.ts";
import {
  aCatalog,
  anArchitecture,
  anotherArchitecture,
  aQuestion,
  aVerdict,
  TODAY,
} from "../../../fixtures/catalog.ts";

const what = (problems: readonly { what: string }[]) => problems.map((problem) => problem.what);

const judging = (id: string) => aCatalog({ verdicts: [aVerdict({ id })] });

test("two members in alphabetical order are a pair", () => {
  expect(verdictsNameAPair(aCatalog(), TODAY)).toEqual([]);
});

for (const [id, fault] of [
  ["many-writers", '"many-writers" is not a pair'],
  ["many-writers--one-writer--two-writers", '"many-writers--one-writer--two-writers" is not a pair'],
  ["one-writer--one-writer", 'compares "one-writer" with itself'],
  ["one-writer--many-writers", 'names the pair out of order: "one-writer--many-writers"'],
  ["many-writers--no-writer", 'names "no-writer", which is not an architecture'],
] as const) {
  test(`${id} is no pair`, () => {
    expect(what(verdictsNameAPair(judging(id), TODAY))).toEqual([fault]);
  });
}

test("the near match of a stranger is suggested", () => {
  expect(verdictsNameAPair(judging("many-writer--one-writer"), TODAY)[0]?.allowed).toContain(
    'did you mean "many-writers"?',
  );
});

test("answers to two questions are not compared", () => {
  const catalog = aCatalog({
    questions: [aQuestion(), aQuestion({ id: "who-reads" })],
    architectures: [anArchitecture(), anotherArchitecture({ question: "who-reads" })],
  });
  expect(what(verdictsNameAPair(catalog, TODAY))).toEqual([
    "compares across questions: many-writers answers who-writes, one-writer answers who-reads",
  ]);
});
