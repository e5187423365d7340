import { expect, test } from "@playwright/test";
import { OWN_HOST, sourcesAreNotOurOwn } from "#domain/checks/sources-are-not-our-own.ts";
import { readSite } from "../../../../site.config.ts";
import { aCatalog, anotherSource, aSource, TODAY } from "../../../fixtures/catalog.ts";

const at = (URL: string) =>
  sourcesAreNotOurOwn(aCatalog({ sources: [aSource({ URL }), anotherSource()] }), TODAY);

test("what others wrote is a source", () => {
  expect(sourcesAreNotOurOwn(aCatalog(), TODAY)).toEqual([]);
  expect(at("https://notg2.com/a")).toEqual([]);
  expect(at("https://sourceforge.net/p/galera/docs")).toEqual([]);
});

test("this site is not: the host is that of site.config.ts", () => {
  expect(`https://${OWN_HOST}`).toBe(readSite({}).url);
  expect(at("https://weighed.example/method/")).toMatchObject([
    {
      where: { file: "content/sources.json", field: [0, "URL"] },
      what: '"smith2001writes" is at weighed.example, which is this site',
    },
  ]);
});

test("nor is a site that compares, under whatever name below its own", () => {
  expect(at("https://www.g2.com/compare/a-vs-b")).toMatchObject([
    { what: '"smith2001writes" is at g2.com, a site that compares, as this one does' },
  ]);
  expect(at("https://sourceforge.net/software/compare/A-vs-B/")).toHaveLength(1);
});

test("an archived copy of one is one", () => {
  const sources = [aSource({ archive: "https://db-engines.com/en/ranking" }), anotherSource()];
  expect(sourcesAreNotOurOwn(aCatalog({ sources }), TODAY)).toMatchObject([
    { where: { field: [0, "archive"] } },
  ]);
});
