import { expect, test } from "@playwright/test";
import { noTextIsCut } from "#domain/checks/no-text-is-cut.ts";
import {
  aCatalog,
  aClaim,
  anArchitecture,
  anotherArchitecture,
  someProse,
  TODAY,
} from "../../../fixtures/catalog.ts";

const saying = (text: string) =>
  aCatalog({ architectures: [anArchitecture({ costs: [aClaim("first", text)] }), anotherArchitecture()] });

test("texts that end where their sentence ends are fine", () => {
  expect(noTextIsCut(aCatalog(), TODAY)).toEqual([]);
});

for (const [text, end] of [
  ["Some stores keep both, e.g.", "e.g."],
  ["Some stores keep both (e.g.", "(e.g."],
  ["Some stores keep both, i.e.", "i.e."],
  ["Some stores keep both, such as", "such as"],
  ["Some stores keep both, for example", "for example"],
  ["Some stores keep both, etc.", "etc."],
  ["Some stores keep both…", "…"],
  ["Some stores keep both...", "..."],
  ["Some stores keep both,", ","],
  ["Some stores keep both:", ":"],
  ["Some stores keep both and", "and"],
  ["Some stores keep both because.", "because."],
  ["Some stores keep the", "the"],
  ["Some stores keep both (with a", "a"],
  ["Some stores keep both (in a list.", "(in a list."],
] as const) {
  test(`"${text}" is cut at "${end}"`, () => {
    expect(noTextIsCut(saying(text), TODAY)).toMatchObject([
      { where: { field: ["costs", 0, "text"] }, what: `is cut at "${end}"` },
    ]);
  });
}

for (const text of [
  "Some stores, e.g. CouchDB, keep both.",
  "Nobody knows what a copy waits for.",
  "That is the data it depends on.",
  "It is the node the write came from.",
  'He said "keep both".',
  "Some stores keep both (in a list).",
]) {
  test(`"${text}" is whole`, () => {
    expect(noTextIsCut(saying(text), TODAY)).toEqual([]);
  });
}

test("a paragraph may announce the list below it", () => {
  const prose = someProse("It works in three steps:");
  expect(noTextIsCut(aCatalog({ architectures: [anArchitecture({ prose })], verdicts: [] }), TODAY)).toEqual(
    [],
  );
});
