import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { foldedWords, markedRuns } from "#view-models/search-words.ts";

test("A word is the same with capitals, accents and hyphens as without", () => {
  expect(foldedWords("Multi-Leader: naïve P2P")).toEqual(["multi", "leader", "naive", "p2p"]);
  expect(foldedWords(" – … ")).toEqual([]);
});

test("A reader sees where the match is: every found word is marked, in whatever case", () => {
  expect(markedRuns("Raft, or RAFT?", new Set(["raft"]))).toEqual([
    { text: "Raft", isFound: true },
    { text: ", or ", isFound: false },
    { text: "RAFT", isFound: true },
    { text: "?", isFound: false },
  ]);
  expect(markedRuns("", new Set(["raft"]))).toEqual([]);
});

test("Marking loses no letter of any text, whatever is looked for", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.array(fc.string()), (text, words) => {
      const found = new Set([...words.flatMap(foldedWords), ...foldedWords(text).slice(0, 2)]);
      expect(
        markedRuns(text, found)
          .map((run) => run.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
