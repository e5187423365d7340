import { expect, test } from "@playwright/test";
import { sharedRuns } from "#domain/runs-of-words.ts";

const runs = (...sentences: [string, string][]) =>
  sharedRuns(
    sentences.map(([place, text]) => ({ place, text })),
    3,
    (place) => place,
  );

test("the longest run that two places share is found once", () => {
  expect(
    runs(
      ["a", "We say that one copy waits."],
      ["b", "They know: one copy waits, so nobody. One copy waits!"],
    ),
  ).toEqual([{ first: "a", again: "b", words: "one copy waits" }]);
  expect(runs(["a", "one two three four five"], ["b", "no two three four five"])).toEqual([
    { first: "a", again: "b", words: "two three four five" },
  ]);
});

test("shorter ones are not", () => {
  expect(runs(["a", "one two four"], ["b", "one two three"])).toEqual([]);
});

test("a run may recur in one place, but not by repeating itself", () => {
  expect(runs(["a", "one two three and one two three"])).toEqual([
    { first: "a", again: "a", words: "one two three" },
  ]);
  expect(runs(["a", "no no no no no"])).toEqual([]);
});

test("each later place is held against the first", () => {
  expect(
    runs(["a", "one two three"], ["b", "one two three"], ["c", "one two three"]).map(
      ({ first, again }) => first + again,
    ),
  ).toEqual(["ab", "ac"]);
});

test("thirty verdicts of 600 words take a blink", () => {
  const words = Array.from({ length: 997 }, (_, n) => `w${(n * n) % 613}x${n % 7}`);
  const text = (verdict: number) =>
    Array.from({ length: 600 }, (_, n) => words[(n * verdict + n) % 997]).join(" ");
  const began = performance.now();
  runs(...Array.from({ length: 30 }, (_, n): [string, string] => [String(n), text(n)]));
  expect(performance.now() - began).toBeLessThan(1000);
});
