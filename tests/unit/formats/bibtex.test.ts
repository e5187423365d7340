import { expect, test } from "@playwright/test";
import "@citation-js/plugin-bibtex";
import { Cite } from "@citation-js/core";
import { bibtex } from "#formats/bibtex.ts";
import { bibliography } from "#view-models/bibliography.ts";
import { aCatalog, aSource } from "../../fixtures/catalog.ts";
import { theRealCatalog } from "../../fixtures/real-catalog.ts";

const records = bibliography(theRealCatalog());

/** A reader of BibTeX parts "van" from the family name that it belongs to. */
function wholeName(name: object): string {
  const parts = name as Readonly<Record<string, string | undefined>>;
  return [parts["non-dropping-particle"], parts.literal ?? parts.family].filter(Boolean).join(" ");
}

test("A bibliography program reads every source back from the BibTeX: names, title, year, address", () => {
  const read = new Map(new Cite(bibtex(records)).data.map((one) => [String(one.id), one]));
  expect([...read.keys()]).toEqual(records.map(({ id }) => id));
  for (const { id, title, URL, DOI, issued, author } of records) {
    const names = author.map((name) => ("literal" in name ? name.literal : name.family));
    const found = read.get(id) as unknown as (typeof records)[number];
    const foundNames = found.author.map(wholeName);
    expect({ id, URL: found.URL, DOI: found.DOI, title: found.title }).toEqual({ id, URL, DOI, title });
    expect(found.issued["date-parts"][0]?.[0], id).toBe(issued["date-parts"][0]?.[0]);
    expect(foundNames, id).toEqual(names);
  }
});

test("A bibliography program reads the CSL-JSON, and finds how we checked each source beside it", () => {
  const read = new Cite(JSON.parse(JSON.stringify(records))).data;
  expect(read.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
  for (const { id, custom } of records) expect(custom.checked, id).toMatch(/^(read|quoted)$/);
});

test("Braces, backslashes and line breaks in a title break no entry", () => {
  const hostile = aSource({ title: "A } title { with \\input{x} and % and $ and # and _ and ~" });
  const [record] = new Cite(bibtex(bibliography(aCatalog({ sources: [hostile] })))).data;
  expect(record?.id).toBe(hostile.id);
  expect(record?.URL).toBe(hostile.URL);
});

test("No sources make an empty file", () => {
  expect(bibtex([])).toBe("");
});
