import { expect, test } from "@playwright/test";
import type { Source } from "#domain/catalog.ts";
import { sourceRecordsAreComplete } from "#domain/checks/source-records-are-complete.ts";
import { aCatalog, anotherSource, aSource, TODAY } from "../../../fixtures/catalog.ts";

const what = (problems: readonly { what: string }[]) => problems.map((problem) => problem.what);

const recorded = (overrides: Parameters<typeof aSource>[0]) =>
  aCatalog({ sources: [aSource(overrides), anotherSource()] });

test("complete records are fine", () => {
  expect(sourceRecordsAreComplete(aCatalog(), TODAY)).toEqual([]);
});

test("a paper names where it appeared", () => {
  const { "container-title": _, ...paper } = aSource();
  const catalog = aCatalog({ sources: [paper, anotherSource()] });
  expect(what(sourceRecordsAreComplete(catalog, TODAY))).toEqual([
    '"smith2001writes" is a paper-conference without container-title',
  ]);
});

test("a web page names that, or who publishes it", () => {
  const { publisher: _, ...page } = anotherSource({ index: 0 });
  const found = (source: Source) => sourceRecordsAreComplete(aCatalog({ sources: [source] }), TODAY);
  expect(what(found(page))).toEqual(['"jones2010copies" has neither container-title nor publisher']);
  expect(found({ ...page, publisher: "Jones Systems" })).toEqual([]);
  expect(found({ ...page, "container-title": "Jones Handbook" })).toEqual([]);
});

test("a record says when the source was read, or how else it was taken", () => {
  const { accessed: _, ...paper } = aSource();
  const found = (source: Source) =>
    sourceRecordsAreComplete(aCatalog({ sources: [source, anotherSource()] }), TODAY);
  expect(what(found(paper))).toEqual(['"smith2001writes" does not say when it was read']);
  expect(found({ ...paper, note: "Taken as read from our research notes." })).toEqual([]);
});

test("a date exists, and has been", () => {
  const issued = (...parts: number[]) => recorded({ issued: { "date-parts": [parts] } });
  expect(what(sourceRecordsAreComplete(issued(2001, 13), TODAY))).toEqual(["2001-13-01 is not a date"]);
  expect(what(sourceRecordsAreComplete(issued(2001, 2, 30), TODAY))).toEqual(["2001-02-30 is not a date"]);
  expect(what(sourceRecordsAreComplete(issued(2030), TODAY))).toEqual([
    "2030-01-01 is not a day on which it can have been issued",
  ]);
  expect(sourceRecordsAreComplete(issued(1996), TODAY)).toEqual([]);
});

test("the DOI is the one in the address", () => {
  const URL = "https://dl.acm.org/doi/10.1145/233269.233330";
  expect(sourceRecordsAreComplete(recorded({ URL, DOI: "10.1145/233269.233330" }), TODAY)).toEqual([]);
  expect(what(sourceRecordsAreComplete(recorded({ URL, DOI: "10.1145/1.2" }), TODAY))).toEqual([
    "the DOI 10.1145/1.2 is not the one in its address (10.1145/233269.233330)",
  ]);
  expect(what(sourceRecordsAreComplete(recorded({ URL }), TODAY))).toEqual([
    "has no DOI, but its address holds one (10.1145/233269.233330)",
  ]);
});

test("a work has one record", () => {
  const catalog = recorded({ URL: anotherSource().URL });
  expect(what(sourceRecordsAreComplete(catalog, TODAY))).toEqual([
    '"jones2010copies" has the URL of "smith2001writes"',
  ]);
});
