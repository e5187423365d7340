import { expect, test } from "@playwright/test";
import { picksAreComputed } from "#domain/checks/picks-are-computed.ts";
import {
  aCatalog,
  anArchitecture,
  anotherArchitecture,
  aQuestion,
  aVerdict,
  ratings,
  TODAY,
} from "../../../fixtures/catalog.ts";

const rated = (a: number[], b: number[], pick: string) =>
  aCatalog({
    architectures: [
      anArchitecture({ ratings: ratings("many writers", a) }),
      anotherArchitecture({ ratings: ratings("one writer", b) }),
    ],
    verdicts: [aVerdict({ pick })],
  });

test("a pick that the ratings give is fine", () => {
  expect(picksAreComputed(aCatalog(), TODAY)).toEqual([]);
});

test("another pick is refused with the computed one, its lead and its share", () => {
  expect(picksAreComputed(aCatalog({ verdicts: [aVerdict({ pick: "one-writer" })] }), TODAY)).toMatchObject([
    {
      where: { file: "content/verdicts/many-writers--one-writer.mdx", field: ["pick"] },
      what: expect.stringMatching(
        /^"one-writer" is not what the ratings give at equal priorities: the pick is many-writers \((clear|leans)\); many-writers is ahead by [\d.]+ notches and leads under \d+ % of all priorities$/,
      ),
      example: "pick: many-writers",
    },
  ]);
});

test("ratings that are alike have no pick", () => {
  const level = [3, 3, 3, 3, 3, 3, 3, 3];
  expect(picksAreComputed(rated(level, level, "alike"), TODAY)).toEqual([]);
  expect(picksAreComputed(rated(level, level, "many-writers"), TODAY)).toMatchObject([
    { example: "pick: alike" },
  ]);
});

test("a lead that is too small to call is no pick", () => {
  const catalog = rated([3, 3, 4, 3, 3, 2, 3, 3], [3, 3, 3, 3, 3, 3, 3, 3], "too-close");
  expect(picksAreComputed(catalog, TODAY)).toEqual([]);
});

test("a criterion without rating is left to another law", () => {
  const { lat: _, ...rest } = ratings("many writers", [1, 1, 1, 1, 1, 1, 1, 1]);
  const catalog = aCatalog({ architectures: [anArchitecture({ ratings: rest }), anotherArchitecture()] });
  expect(picksAreComputed(catalog, TODAY)).toEqual([]);
});

test("so are groups that cannot be equal", () => {
  const criteria = aQuestion().criteria.map((criterion, place) => ({
    ...criterion,
    group: place < 7 ? "daily" : "people",
  }));
  expect(picksAreComputed(aCatalog({ questions: [aQuestion({ criteria })] }), TODAY)).toEqual([]);
});
