import { expect, test } from "@playwright/test";
import { comparisonList } from "#view-models/comparison-list.ts";
import { neighboursOf } from "#view-models/neighbours.ts";
import { theRealCatalog } from "../../fixtures/real-catalog.ts";

const catalog = theRealCatalog();
const list = comparisonList(catalog);

test("Whoever goes on to the next pair, and on, comes through the whole list in its order, and back again", () => {
  const walk = (from: string | undefined, way: "previous" | "next") => {
    const seen: string[] = [];
    for (let href = from; href; href = neighboursOf(href, catalog)[way]?.href) seen.push(href);
    return seen;
  };
  const hrefs = list.map(({ href }) => href);
  expect(walk(hrefs[0], "next")).toEqual(hrefs);
  expect(walk(hrefs.at(-1), "previous")).toEqual(hrefs.toReversed());
});

test("A neighbour is named with its pair", () => {
  expect(neighboursOf(list[0]?.href ?? "", catalog)).toEqual({
    previous: null,
    next: { title: list[1]?.title, href: list[1]?.href },
  });
});

test("An address that is not in the list has no neighbours", () => {
  expect(neighboursOf("/compare/", catalog)).toEqual({ previous: null, next: null });
});
