import { expect, test } from "@playwright/test";
import { pagesOf } from "#domain/addresses.ts";
import { siteMapPage } from "#view-models/site-map-page.ts";
import { aCatalog } from "../../fixtures/catalog.ts";
import { theRealCatalog } from "../../fixtures/real-catalog.ts";

test("Whoever looks for a page finds every one of them, once, by its kind", () => {
  const catalog = theRealCatalog();
  const listed = siteMapPage(catalog).groups.flatMap(({ items }) => items.map(({ href }) => href));
  const pages = [...pagesOf(catalog).keys()];
  expect(pages.filter((page) => !listed.includes(page))).toEqual([]);
  expect(new Set(listed).size).toBe(listed.length);
});

test("Pages stand under their kind, by the names their readers know", () => {
  const groups = siteMapPage(aCatalog()).groups.map(({ section, items }) => [section.id, items] as const);
  expect(Object.fromEntries(groups)).toMatchObject({
    architectures: [
      { title: "Replication with many writers", href: "/architectures/many-writers/" },
      { title: "Replication with one writer", href: "/architectures/one-writer/" },
    ],
    comparisons: [{ title: "Many writers vs One writer", href: "/compare/many-writers-vs-one-writer/" }],
    programs: [
      { href: "/feed.xml" },
      { href: "/questions/who-writes/feed.xml" },
      { href: "/data/weighed.json" },
      { href: "/data/sources.bib" },
      { href: "/llms.txt" },
      { href: "/sitemap-index.xml" },
    ],
  });
});
