import { expect, test } from "@playwright/test";
import { noSentenceIsWrittenTwice } from "#domain/checks/no-sentence-is-written-twice.ts";
import {
  aCatalog,
  aClaim,
  anArchitecture,
  anotherArchitecture,
  someProse,
  TODAY,
} from "../../../fixtures/catalog.ts";

const saying = (one: string, other: string) =>
  aCatalog({
    architectures: [
      anArchitecture({ costs: [aClaim("first", one)] }),
      anotherArchitecture({ costs: [aClaim("first", other)] }),
    ],
  });

test("sentences that differ are fine", () => {
  expect(noSentenceIsWrittenTwice(aCatalog(), TODAY)).toEqual([]);
});

test("one sentence in two files is named in the second, with the first place", () => {
  const text = "Somebody must merge what two people wrote.";
  expect(noSentenceIsWrittenTwice(saying(text, text), TODAY)).toMatchObject([
    {
      where: { file: "content/architectures/one-writer.mdx", field: ["costs", 0, "text"] },
      what: `"${text}" is written already in content/architectures/many-writers.mdx, field costs[0].text`,
    },
  ]);
});

test("case and punctuation make no other sentence", () => {
  const catalog = saying(
    "Somebody must merge what two people wrote.",
    "Somebody must merge, what TWO people wrote!",
  );
  expect(noSentenceIsWrittenTwice(catalog, TODAY)).toHaveLength(1);
});

test("the second sentence of a text counts like the first", () => {
  const text = "Somebody must merge what two people wrote.";
  expect(noSentenceIsWrittenTwice(saying(text, `It is slow on some days. ${text}`), TODAY)).toHaveLength(1);
});

test("prose counts like fields", () => {
  const text = "Somebody must merge what two people wrote.";
  const one = anArchitecture({ costs: [aClaim("first", text)], prose: someProse(text, { line: 30 }) });
  expect(noSentenceIsWrittenTwice(aCatalog({ architectures: [one], verdicts: [] }), TODAY)).toMatchObject([
    { where: { line: 30 } },
  ]);
});

test("very short sentences may recur", () => {
  expect(noSentenceIsWrittenTwice(saying("That is slow.", "That is slow."), TODAY)).toEqual([]);
});

test("so may the note of a change", () => {
  const changes = [{ date: TODAY, what: "Cited the rating of conflicts anew." }];
  const architectures = [anArchitecture({ changes }), anotherArchitecture({ changes })];
  expect(noSentenceIsWrittenTwice(aCatalog({ architectures }), TODAY)).toEqual([]);
});
