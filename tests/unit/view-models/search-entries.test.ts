import { expect, test } from "@playwright/test";
import { pagesOf } from "#domain/addresses.ts";
import { filled, searchEntries } from "#view-models/search-entries.ts";
import { searchFile } from "#view-models/search-file.ts";
import { theRealCatalog } from "../../fixtures/real-catalog.ts";

const catalog = theRealCatalog();
const entries = searchEntries(searchFile(catalog));
const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length;

test("Every architecture, question, criterion, rating and source can be found", () => {
  const { architectures, questions, sources } = catalog;
  expect(count("architecture")).toBe(architectures.size);
  expect(count("question")).toBe(questions.size);
  expect(count("criterion")).toBe([...questions.values()].flatMap(({ criteria }) => criteria).length);
  expect(count("rating")).toBe(
    [...architectures.values()].flatMap(({ ratings }) => Object.keys(ratings)).length,
  );
  expect(count("source")).toBe(sources.size);
});

test("Every claim of strength, cost, use, mistake, system and incident can be found", () => {
  for (const architecture of catalog.architectures.values()) {
    const { strengths, costs, useItIf, mistakes, systems, incidents } = architecture;
    for (const { text } of [strengths, costs, useItIf, mistakes, systems, incidents].flat()) {
      expect(entries.filter((entry) => entry.text === text)).toHaveLength(1);
    }
  }
});

test("Every result leads to a page and a place in it that are there", () => {
  const pages = pagesOf(catalog);
  const lost = entries.filter(({ href }) => {
    const [path = "", fragment] = href.split("#");
    return !pages.has(path) || (fragment !== undefined && !pages.get(path)?.has(fragment));
  });
  expect(lost).toEqual([]);
  expect(entries.length).toBeGreaterThan(300);
});

test("An architecture is found by each of its other names, and a source by its authors and its year", () => {
  const leader = entries.find(({ href }) => href === "/architectures/multi-leader/");
  expect(leader?.other).toContain("active-active");
  expect(entries.find(({ href }) => href.endsWith("#ongaro2014raft"))?.other).toBe("Ongaro, Ousterhout 2014");
});

test("An address has its stars replaced in order", () => {
  expect(filled("/a/*/#*-*", "x", "x", "y")).toBe("/a/x/#x-y");
});
