import { expect, test } from "@playwright/test";
import { verdictTexts, wordsOfVerdicts } from "#domain/verdict-words.ts";
import { countWords } from "#domain/words.ts";
import { aCatalog, aVerdict, someProse } from "../../fixtures/catalog.ts";

const texts = verdictTexts(aCatalog()).map(({ text }) => text);

test("what a reader of a verdict reads is its sentences and clauses, in fields and prose", () => {
  const { dek, unless, useNeitherIf, moves, prose } = aVerdict();
  for (const text of [dek, unless.text, useNeitherIf.startWith, moves[0]?.doneBy.text, prose.blocks[0]?.text])
    expect(texts).toContain(text);
});

test("not its thresholds, its notes or the texts of other pages", () => {
  expect(texts).not.toContain("more than one in a hundred");
  expect(texts).not.toContain("First published.");
  expect(texts.join(" ")).not.toContain("decides who waits when a cable breaks");
});

test("its words are counted by file", () => {
  const without = wordsOfVerdicts(aCatalog({ verdicts: [aVerdict({ prose: { blocks: [], links: [] } })] }));
  const text = "Five more words stand here.";
  const counted = wordsOfVerdicts(aCatalog({ verdicts: [aVerdict({ prose: someProse(text) })] }));
  const file = "content/verdicts/many-writers--one-writer.mdx";
  expect((counted.get(file) ?? 0) - (without.get(file) ?? 0)).toBe(countWords(text));
});
