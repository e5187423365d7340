import { expect, test } from "@playwright/test";
import { sentencesAgreeWithFigures } from "#domain/checks/sentences-agree-with-figures.ts";
import type { CitationFields } from "#schema/claim.ts";
import {
  aCatalog,
  anArchitecture,
  anotherArchitecture,
  aVerdict,
  someProse,
  TODAY,
} from "../../../fixtures/catalog.ts";

const figures = [
  {
    id: "countries",
    value: "152",
    unit: "countries",
    what: "Where peers were seen, in 2,700 networks.",
    conditions: "Crawls of 2022; in 2019 it had been 140 countries.",
    source: { source: "smith2001writes", at: "abstract" },
  },
];
const saying = (text: string, ...sources: CitationFields[]) => {
  const cost = { id: "cost", text, sources: sources.length > 0 ? sources : [{ source: "smith2001writes" }] };
  const architectures = [anArchitecture({ figures }), anotherArchitecture({ figures: [], costs: [cost] })];
  return sentencesAgreeWithFigures(aCatalog({ architectures }), TODAY);
};

test("a sentence that prints the figure is right, and so is one that prints what its conditions name", () => {
  expect(sentencesAgreeWithFigures(aCatalog(), TODAY)).toEqual([]);
  expect(saying("Peers were found in 152 countries.")).toEqual([]);
  expect(saying("Once it was 140 countries.")).toEqual([]);
});

test("another number with that unit is refused, with the figure it goes against", () => {
  expect(saying("Peers were found in 150 countries.")).toMatchObject([
    {
      where: { file: "content/architectures/one-writer.mdx", field: ["costs", 0, "text"] },
      what: 'prints "150 countries", but the figure many-writers#countries says 152 countries',
    },
  ]);
});

test("in prose too", () => {
  const verdicts = [
    aVerdict({ prose: someProse("Seen in 151 countries.", { citations: [{ source: "smith2001writes" }] }) }),
  ];
  const catalog = aCatalog({ architectures: [anArchitecture({ figures }), anotherArchitecture()], verdicts });
  expect(sentencesAgreeWithFigures(catalog, TODAY)).toMatchObject([{ where: { line: 9 } }]);
});

for (const [why, text, ...sources] of [
  ["another unit", "Peers were found for 150 hours."],
  ["a unit that counts anything", "Peers were found on 150 servers."],
  ["another place of the source", "Found in 12 countries.", { source: "smith2001writes", at: "Sec. 6" }],
  ["another source", "Found in 12 countries.", { source: "jones2010copies" }],
  [
    "a second source that may say so",
    "12 countries.",
    { source: "smith2001writes" },
    { source: "jones2010copies" },
  ],
] as const) {
  test(`a number is left alone with ${why}`, () => expect(saying(text, ...sources)).toEqual([]));
}
