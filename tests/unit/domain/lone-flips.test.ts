import { expect, test } from "@playwright/test";
import { loneFlips } from "#domain/lone-flips.ts";
import { pairs } from "#domain/pair.ts";
import { aCatalog, anArchitecture, anotherArchitecture, ratings } from "../../fixtures/catalog.ts";

const between = (a: number[], b: number[]) => {
  const architectures = [
    anArchitecture({ ratings: ratings("many writers", a) }),
    anotherArchitecture({ ratings: ratings("one writer", b) }),
  ];
  const [pair] = pairs(aCatalog({ architectures }));
  if (!pair) throw new Error("no pair");
  return loneFlips(pair);
};

test("a firm pick hangs on no single rating", () => {
  expect(between([5, 5, 5, 5, 5, 5, 1, 5], [1, 1, 1, 1, 1, 1, 5, 1])).toEqual([]);
});

test("a pair without a pick has none to lose", () => {
  expect(between([3, 3, 3, 3, 3, 3, 3, 3], [3, 3, 3, 3, 3, 3, 3, 3])).toEqual([]);
});

test("a narrow pick names each rating that would change it, and what the verdict would then say", () => {
  const flips = between([5, 5, 5, 4, 4, 4, 2, 2], [2, 2, 2, 3, 3, 3, 5, 5]);
  expect(flips).toContainEqual({
    member: "many-writers",
    criterion: "ops",
    from: 2,
    to: 1,
    against: "one-writer",
    newPick: "too-close",
  });
  for (const { from, to, newPick } of flips) {
    expect(Math.abs(from - to)).toBe(1);
    expect(newPick).not.toBe("many-writers");
  }
});
