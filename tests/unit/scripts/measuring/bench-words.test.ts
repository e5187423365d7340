import { expect, test } from "@playwright/test";
import { benchWords } from "../../../../scripts/measuring/bench-words.ts";

test("without a word both parts are measured, the reader's first", () => {
  expect(benchWords([])).toEqual({ parts: ["reader", "builder"], sizes: [] });
});

test("one part can be measured alone, the builder's at chosen sizes", () => {
  expect(benchWords(["reader"])).toEqual({ parts: ["reader"], sizes: [] });
  expect(benchWords(["builder"])).toEqual({ parts: ["builder"], sizes: [] });
  expect(benchWords(["builder", "15", "46"])).toEqual({ parts: ["builder"], sizes: [15, 46] });
});

test("a word that means nothing is refused with what may stand there", () => {
  for (const words of [
    ["pages"],
    ["reader", "15"],
    ["builder", "many"],
    ["builder", "1"],
    ["builder", "-3"],
  ]) {
    expect(() => benchWords(words), words.join(" ")).toThrow("npm run bench -- builder 15 46");
  }
  expect(() => benchWords(["builder", "15", "many"])).toThrow('"many" is nothing to measure');
});
