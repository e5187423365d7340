import { expect, test } from "@playwright/test";
import { everySourceIsCited } from "#domain/checks/every-source-is-cited.ts";
import { aCatalog, anotherSource, aSource, TODAY } from "../../../fixtures/catalog.ts";

test("sources that are cited are fine", () => {
  expect(everySourceIsCited(aCatalog(), TODAY)).toEqual([]);
});

test("a source that nobody cites is named at its record", () => {
  const unused = aSource({ id: "unused2020", index: 2 });
  const catalog = aCatalog({ sources: [aSource(), anotherSource(), unused] });
  expect(everySourceIsCited(catalog, TODAY)).toMatchObject([
    { where: { file: "content/sources.json", field: [2, "id"] }, what: '"unused2020" is cited nowhere' },
  ]);
});
