import { expect, test } from "@playwright/test";
import { idsAreUnique } from "#domain/checks/ids-are-unique.ts";
import {
  aCatalog,
  aClaim,
  anArchitecture,
  anotherArchitecture,
  aQuestion,
  aVerdict,
  someProse,
  TODAY,
} from "../../../fixtures/catalog.ts";

const what = (problems: readonly { what: string }[]) => problems.map((problem) => problem.what);

const withCosts = (...ids: string[]) => {
  const costs = ids.map((id) => aClaim(id));
  return aCatalog({ architectures: [anArchitecture({ costs }), anotherArchitecture()] });
};
const withFlip = (id: string) => {
  const [first, second] = aVerdict().flips;
  const flips = first && second ? [{ ...first, id }, second] : [];
  return aCatalog({ verdicts: [aVerdict({ flips })] });
};

test("ids that differ are fine", () => {
  expect(idsAreUnique(aCatalog(), TODAY)).toEqual([]);
});

test("a claim may not take the id of another claim of its file", () => {
  expect(what(idsAreUnique(withCosts("far", "far"), TODAY))).toEqual([
    '"far" is an id that this file has already',
  ]);
});

test("nor that of a criterion or of a part of its page", () => {
  expect(what(idsAreUnique(withCosts("lat", "definition", "all-is-well"), TODAY))).toEqual([
    '"lat" is the id of a criterion',
    '"definition" is a part of its page',
    '"all-is-well" is a part of its page',
  ]);
});

test("two architectures may use one claim id: their permalinks differ", () => {
  expect(idsAreUnique(aCatalog(), TODAY)).toEqual([]);
});

for (const [id, taken] of [
  ["sources", "a section of its page"],
  ["s3", "a section of its page"],
  ["lat", "the id of a criterion"],
  ["shop", "the id of a situation"],
  ["many-writers-first-cost", "the permalink of a member's claim"],
  ["split-length", "an id that this file has already"],
] as const) {
  test(`a flip may not be called "${id}"`, () => {
    expect(what(idsAreUnique(withFlip(id), TODAY))).toEqual([`"${id}" is ${taken}`]);
  });
}

test("a situation may not take the id of a criterion", () => {
  const [first, ...rest] = aQuestion().situations;
  const question = aQuestion({ situations: first ? [{ ...first, id: "lat" }, ...rest] : [] });
  expect(what(idsAreUnique(aCatalog({ questions: [question] }), TODAY))).toEqual([
    '"lat" is the id of a criterion',
  ]);
});

test("a heading of the prose may not have the id of a section", () => {
  const prose = someProse("Sources", { kind: "heading", line: 20 });
  const catalog = aCatalog({ architectures: [anArchitecture({ prose }), anotherArchitecture()] });
  expect(idsAreUnique(catalog, TODAY)).toMatchObject([
    { where: { line: 20 }, what: expect.stringContaining('"sources"') },
  ]);
});
