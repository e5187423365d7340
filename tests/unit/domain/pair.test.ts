import { expect, test } from "@playwright/test";
import { idsOfPair, pairId, pairs } from "#domain/pair.ts";
import { aCatalog, anArchitecture, anotherArchitecture, aVerdict } from "../../fixtures/catalog.ts";

test("A pair has one id, in whichever order its members come", () => {
  expect(pairId("peer-to-peer", "multi-leader")).toBe("multi-leader--peer-to-peer");
  expect(pairId("multi-leader", "peer-to-peer")).toBe("multi-leader--peer-to-peer");
  // By code point, and so alike in every language.
  expect(pairId("b", "B")).toBe("B--b");
});

test("The id of a pair gives back its members, and nothing else passes for one", () => {
  expect(idsOfPair("multi-leader--peer-to-peer")).toEqual(["multi-leader", "peer-to-peer"]);
  for (const id of ["multi-leader", "a--b--c", "--b", "a--", "--", ""]) expect(idsOfPair(id), id).toBeNull();
});

test("Every verdict makes a pair, in the order of the ids, the first of the alphabet first", () => {
  const catalog = aCatalog({
    architectures: [anotherArchitecture(), anArchitecture(), anArchitecture({ id: "no-writer" })],
    verdicts: [
      aVerdict({ id: "no-writer--one-writer" }),
      aVerdict(),
      aVerdict({ id: "many-writers--no-writer" }),
    ],
  });
  expect(pairs(catalog).map(({ a, b, question }) => [a.id, b.id, question.id])).toEqual([
    ["many-writers", "no-writer", "who-writes"],
    ["many-writers", "one-writer", "who-writes"],
    ["no-writer", "one-writer", "who-writes"],
  ]);
});

test("A verdict about an architecture that is not there makes no pair", () => {
  expect(pairs(aCatalog({ verdicts: [aVerdict({ id: "many-writers--nobody" })] }))).toEqual([]);
  expect(pairs(aCatalog({ questions: [] }))).toEqual([]);
});
