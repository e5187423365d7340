import { expect, test } from "@playwright/test";
import { sentencesAreWhole } from "#domain/checks/sentences-are-whole.ts";
import {
  aCatalog,
  aClaim,
  anArchitecture,
  anotherArchitecture,
  aQuestion,
  someProse,
  TODAY,
} from "../../../fixtures/catalog.ts";

const what = (problems: readonly { what: string }[]) => problems.map((problem) => problem.what);

const saying = (text: string) =>
  aCatalog({ architectures: [anArchitecture({ costs: [aClaim("first", text)] }), anotherArchitecture()] });

test("whole sentences are fine", () => {
  expect(sentencesAreWhole(aCatalog(), TODAY)).toEqual([]);
});

for (const [text, fault] of [
  ["a copy waits for the others.", 'begins with a small letter: "a"'],
  ["A copy waits for the others", 'does not end its sentence: "opy waits for the others"'],
] as const) {
  test(`"${text}" is not whole`, () => {
    expect(what(sentencesAreWhole(saying(text), TODAY))).toEqual([fault]);
  });
}

for (const text of [
  "3 of 5 copies must agree.",
  "“Keep both” is the rule.",
  'They say "keep both."',
  "They keep both (in a list).",
  "Who waits for whom?",
  "iOS apps keep a copy.",
  "p2p networks keep many.",
]) {
  test(`"${text}" is whole`, () => {
    expect(sentencesAreWhole(saying(text), TODAY)).toEqual([]);
  });
}

test("a name that begins small may begin a sentence", () => {
  const systems = [{ ...aClaim("etcd"), name: "etcd" }];
  const costs = [aClaim("first", "etcd waits for a majority.")];
  const catalog = aCatalog({ architectures: [anArchitecture({ systems, costs }), anotherArchitecture()] });
  expect(sentencesAreWhole(catalog, TODAY)).toEqual([]);
});

test("a paragraph ends its sentence, or announces a list", () => {
  const ending = (text: string) =>
    sentencesAreWhole(
      aCatalog({ architectures: [anArchitecture({ prose: someProse(text) })], verdicts: [] }),
      TODAY,
    );
  expect(ending("It works so:")).toEqual([]);
  expect(ending("It works so")).toHaveLength(1);
});

test("a question ends with its mark", () => {
  expect(
    sentencesAreWhole(aCatalog({ questions: [aQuestion({ title: "Who may write." })] }), TODAY),
  ).toMatchObject([{ where: { field: ["title"] }, allowed: "a question with its question mark" }]);
});
