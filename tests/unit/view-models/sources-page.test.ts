import { expect, test } from "@playwright/test";
import { sourcesPage } from "#view-models/sources-page.ts";
import { aCatalog, anotherSource, aSource } from "../../fixtures/catalog.ts";

/** The entry of the first source. */
function entryOf(overrides: Parameters<typeof aSource>[0]) {
  const [entry] = sourcesPage(aCatalog({ sources: [aSource(overrides), anotherSource()] })).entries;
  if (!entry) throw new Error("The page has no entry");
  return entry;
}

test("Every source stands there once, with how it was checked and every place that cites it", () => {
  const { entries } = sourcesPage(aCatalog());
  expect(entries.map(({ id }) => id)).toEqual(["smith2001writes", "jones2010copies"]);
  for (const { places, checked } of entries) {
    expect(places.length).toBeGreaterThan(5);
    expect(checked).toBe("We read the source itself.");
  }
});

test("A reader is told when we did not read it, and when a vendor praises itself", () => {
  expect(entryOf({ checked: "quoted" }).checked).toContain("quoted");
  expect(entryOf({ vendor: true }).vendor).toBe(true);
  expect(entryOf({}).vendor).toBe(false);
});

test("A DOI becomes a link, and so does an archived copy", () => {
  const entry = entryOf({ DOI: "10.1145/233269.233330", archive: "https://example.org/kept" });
  expect(entry.doi).toEqual({ text: "10.1145/233269.233330", href: "https://doi.org/10.1145/233269.233330" });
  expect(entry.archive).toBe("https://example.org/kept");
  expect(entryOf({}).doi).toBeNull();
});
