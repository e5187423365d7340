import { expect, test } from "@playwright/test";
import { citesPrimary, restsOnQuoted } from "#domain/primary-sources.ts";
import { aCatalog, anotherSource, aSource } from "../../fixtures/catalog.ts";

const catalog = aCatalog({ sources: [aSource(), anotherSource({ kind: "first-hand", checked: "quoted" })] });
const cite = (...sources: string[]) => sources.map((source) => ({ source }));

test("one primary source among others is enough", () => {
  expect(citesPrimary(catalog, cite("jones2010copies", "smith2001writes"))).toBe(true);
  expect(citesPrimary(catalog, cite("jones2010copies"))).toBe(false);
  expect(citesPrimary(catalog, [])).toBe(false);
});

test("a claim rests on what was quoted when it cites nothing that we read", () => {
  expect(restsOnQuoted(catalog, cite("jones2010copies"))).toBe(true);
  expect(restsOnQuoted(catalog, cite("jones2010copies", "smith2001writes"))).toBe(false);
});

test("nobody knows how an unknown source was checked", () => {
  expect(restsOnQuoted(catalog, cite("jones2010copies", "nobody1999"))).toBe(false);
});
