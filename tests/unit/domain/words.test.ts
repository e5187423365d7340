import { expect, test } from "@playwright/test";
import { countWords, plain, sentencesIn, wordsIn } from "#domain/words.ts";

test("a text falls into its sentences", () => {
  expect(sentencesIn("One copy answers. Who waits? 99.99 % of them.")).toEqual([
    "One copy answers.",
    "Who waits?",
    "99.99 % of them.",
  ]);
});

test("case and punctuation do not make other words", () => {
  expect(plain("Somebody, must MERGE: “it”!")).toBe("somebody must merge it");
  expect(wordsIn("Łódź and 東京")).toEqual(["łódź", "and", "東京"]);
  expect(wordsIn(" — ")).toEqual([]);
  expect(plain("So: 1.1 million, or 2,700.")).toBe("so 1.1 million or 2,700");
});

test("a reader counts what stands between spaces, and no dash", () => {
  expect(countWords("The copy — so they say — answers in 12 ms.")).toBe(9);
  expect(countWords("multi-leader")).toBe(1);
  expect(countWords("  ")).toBe(0);
});
