import { expect, test } from "@playwright/test";
import { pairs } from "#domain/pair.ts";
import { weighed } from "#schema/weighed.ts";
import { comparisonFacts } from "#view-models/comparison-facts.ts";
import { weighedFacts } from "#view-models/weighed-facts.ts";
import { theRealCatalog } from "../../fixtures/real-catalog.ts";

const catalog = theRealCatalog();
const facts = JSON.parse(JSON.stringify(weighedFacts(catalog))) as ReturnType<typeof weighedFacts>;

test("A program gets everything in one file, of the published shape", () => {
  expect(weighed.safeParse(facts).error?.issues ?? []).toEqual([]);
  expect(facts.questions.map(({ id }) => id)).toEqual([...catalog.questions.keys()]);
  expect(facts.architectures.map(({ id }) => id)).toEqual([...catalog.architectures.keys()]);
  expect(facts.verdicts.map(({ id }) => id)).toEqual([...catalog.verdicts.keys()]);
  expect(facts.sources.map(({ id }) => id)).toEqual([...catalog.sources.keys()]);
});

test("Its verdicts are those of the comparisons, to the last digit", () => {
  for (const pair of pairs(catalog)) {
    const found = facts.verdicts.find(({ a, b }) => a === pair.a.id && b === pair.b.id);
    const { page, verdict } = comparisonFacts(pair, catalog);
    expect(found?.page).toBe(page);
    expect(found?.atEqualPriorities).toEqual(JSON.parse(JSON.stringify(verdict.atEqualPriorities)));
  }
});

test("It says nothing of the machine or the folders it was made in", () => {
  expect(JSON.stringify(facts)).not.toMatch(/\.mdx|content\/|"line"|"file"|"index"/);
});
