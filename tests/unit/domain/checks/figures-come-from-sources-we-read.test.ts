import { expect, test } from "@playwright/test";
import { figuresComeFromSourcesWeRead } from "#domain/checks/figures-come-from-sources-we-read.ts";
import type { CitationFields } from "#schema/claim.ts";
import { aCatalog, anArchitecture, anotherSource, aSource, TODAY } from "../../../fixtures/catalog.ts";

const QUOTED = { source: "jones2010copies" };
const READ = { source: "smith2001writes" };

const found = (overrides: Parameters<typeof anArchitecture>[0]) =>
  figuresComeFromSourcesWeRead(
    aCatalog({
      architectures: [anArchitecture(overrides)],
      verdicts: [],
      sources: [aSource(), anotherSource({ checked: "quoted" })],
    }),
    TODAY,
  );
const saying = (text: string, ...sources: CitationFields[]) =>
  found({ costs: [{ id: "cost", text, sources }] });

test("figures from what we read are right, and words alone from what we saw quoted", () => {
  expect(figuresComeFromSourcesWeRead(aCatalog(), TODAY)).toEqual([]);
  expect(saying("Most of them were gone within the hour.", QUOTED)).toEqual([]);
});

test("a figure from what we only saw quoted is refused", () => {
  const figures = anArchitecture().figures.map((figure) => ({
    ...figure,
    source: { ...QUOTED, at: "Table 1" },
  }));
  expect(found({ figures })).toMatchObject([
    {
      where: { field: ["figures", 0, "source", "source"] },
      what: 'this figure is from "jones2010copies", which we only saw quoted',
    },
  ]);
});

test("so is a number in a sentence", () => {
  expect(saying("It costs 5 ms, or 12.", QUOTED)).toMatchObject([
    {
      where: { field: ["costs", 0, "text"] },
      what: 'prints 5 and 12, but we only saw "jones2010copies" quoted',
    },
  ]);
});

test("a source that we read beside it is enough", () => {
  expect(saying("It costs 5 ms.", QUOTED, READ)).toEqual([]);
});

test("years and names are no figures", () => {
  expect(saying("In 2013 the draft of BEP 3 named IPv6.", QUOTED)).toEqual([]);
});
