import { expect, test } from "@playwright/test";
import { searchIndexText } from "#formats/search-index.ts";
import { searchFile } from "#view-models/search-file.ts";
import { aCatalog } from "../../fixtures/catalog.ts";

test("What the search fetches is what the view-model says, in one line, the same each time", () => {
  const catalog = aCatalog();
  expect(JSON.parse(searchIndexText(catalog))).toEqual(searchFile(catalog));
  expect(searchIndexText(catalog)).toBe(searchIndexText(aCatalog()));
  expect(searchIndexText(catalog).trimEnd()).not.toContain("\n");
});
