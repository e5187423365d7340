import { expect, test } from "@playwright/test";
import { proseIsCited } from "#domain/checks/prose-is-cited.ts";
import {
  aCatalog,
  anArchitecture,
  anotherArchitecture,
  someProse,
  TODAY,
} from "../../../fixtures/catalog.ts";

const prosaic = (overrides: Parameters<typeof someProse>[1]) => {
  const architecture = anArchitecture({
    prose: someProse("A copy answers at once.", { citations: [], ...overrides }),
  });
  return aCatalog({ architectures: [architecture, anotherArchitecture()] });
};

test("a paragraph with a source is fine", () => {
  expect(proseIsCited(aCatalog(), TODAY)).toEqual([]);
});

test("a paragraph without a source is named at its line", () => {
  expect(proseIsCited(prosaic({ line: 17, column: 1 }), TODAY)).toMatchObject([
    { where: { line: 17, column: 1 }, what: "this paragraph has no source" },
  ]);
});

test("so is an item of a list", () => {
  expect(proseIsCited(prosaic({ kind: "item" }), TODAY)).toMatchObject([{ what: "this item has no source" }]);
});

test("our own view needs none: it says so", () => {
  expect(proseIsCited(prosaic({ judgement: true }), TODAY)).toEqual([]);
});

test("headings and cells need none", () => {
  expect(proseIsCited(prosaic({ kind: "heading" }), TODAY)).toEqual([]);
  expect(proseIsCited(prosaic({ kind: "cell" }), TODAY)).toEqual([]);
});
