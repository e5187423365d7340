import { expect, test } from "@playwright/test";
import { contentWords, isStopWord, likeness } from "#domain/content-words.ts";

const words = (text: string) => [...contentWords(text)];

test("what a text is about is left when the joining words are gone", () => {
  expect(words("If the leader of a region is gone, who writes?")).toEqual([
    "leader",
    "region",
    "gon",
    "writ",
  ]);
  expect(isStopWord("The")).toBe(true);
  expect(isStopWord("leader")).toBe(false);
});

test("the forms of a word are one word", () => {
  for (const forms of [
    "write writes writing",
    "copy copies",
    "stop stops stopped stopping",
    "pass passes passed",
  ])
    expect(words(forms), forms).toHaveLength(1);
});

test("short words and names with digits stay as they are", () => {
  expect(words("bus etcd s3s")).toEqual(["bus", "etcd", "s3s"]);
});

test("an apostrophe adds no word", () => {
  expect(words("The user’s device doesn't wait")).toEqual(words("user device wait"));
});

test("likeness is the share of all words that both hold", () => {
  const set = (...members: string[]) => new Set(members);
  expect(likeness(set("a", "b", "c"), set("b", "c", "d"))).toBe(0.5);
  expect(likeness(set("a"), set("a"))).toBe(1);
  expect(likeness(set(), set())).toBe(0);
});
