import { expect, test } from "@playwright/test";
import { pairs } from "#domain/pair.ts";
import { searchFile } from "#view-models/search-file.ts";
import { theRealCatalog } from "../../fixtures/real-catalog.ts";

const catalog = theRealCatalog();
const file = searchFile(catalog);

test("Every published pair is in the file, with the verdict that its page announces", () => {
  expect(file.pairs).toHaveLength(pairs(catalog).length);
  const verdicts = file.pairs.map(([a, b, verdict]) => [
    file.architectures[a]?.[0],
    file.architectures[b]?.[0],
    verdict,
  ]);
  expect(verdicts).toContainEqual(["multi-leader", "single-leader", "Single-leader, on balance"]);
});

test("The file says the same whatever the order in which content was read", () => {
  const turned = { ...catalog, architectures: new Map([...catalog.architectures].reverse()) };
  expect(JSON.stringify(searchFile(turned))).toBe(JSON.stringify(file));
});

test("Its addresses are those of the site, with a star for each id", () => {
  expect(file.at).toEqual({
    comparison: "/compare/*-vs-*/",
    architecture: "/architectures/*/",
    claim: "/architectures/*/#*-*",
    question: "/questions/*/",
    criterion: "/questions/*/#*",
    source: "/sources/#*",
  });
});
