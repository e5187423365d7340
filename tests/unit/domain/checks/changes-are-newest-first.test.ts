import { expect, test } from "@playwright/test";
import { changesAreNewestFirst } from "#domain/checks/changes-are-newest-first.ts";
import { aCatalog, anArchitecture, anotherArchitecture, TODAY } from "../../../fixtures/catalog.ts";

test("a single change is in order", () => {
  expect(changesAreNewestFirst(aCatalog(), TODAY)).toEqual([]);
});

test("a change that is newer than the one above it is named with both days", () => {
  const changes = [
    { date: "2026-01-05", what: "Drafted." },
    { date: "2026-03-05", what: "First published." },
  ];
  const catalog = aCatalog({ architectures: [anArchitecture({ changes }), anotherArchitecture()] });
  expect(changesAreNewestFirst(catalog, TODAY)).toMatchObject([
    {
      where: { file: "content/architectures/many-writers.mdx", field: ["changes", 1, "date"] },
      what: "2026-03-05 stands below 2026-01-05, but is newer",
    },
  ]);
});

test("two changes of one day are in order", () => {
  const changes = [
    { date: TODAY, what: "Cited the second rating." },
    { date: TODAY, what: "First published." },
  ];
  const catalog = aCatalog({ architectures: [anArchitecture({ changes }), anotherArchitecture()] });
  expect(changesAreNewestFirst(catalog, TODAY)).toEqual([]);
});
