import { expect, test } from "@playwright/test";
import { winnersAndNonWinnersSaySo } from "#domain/checks/winners-and-non-winners-say-so.ts";
import { aCatalog, anArchitecture, anotherArchitecture, ratings, TODAY } from "../../../fixtures/catalog.ts";

const winsNothing = { text: "It wins nothing here.", sources: [{ source: "smith2001writes" }] };
const found = (...architectures: ReturnType<typeof anArchitecture>[]) =>
  winnersAndNonWinnersSaySo(aCatalog({ architectures, verdicts: [] }), TODAY);
const { winsNothing: _, ...silent } = anotherArchitecture();

test("a winner that is silent and a loser that says so are right", () => {
  expect(winnersAndNonWinnersSaySo(aCatalog(), TODAY)).toEqual([]);
});

test("a member that wins nothing has to say so", () => {
  expect(found(anArchitecture(), silent)).toMatchObject([
    {
      where: { file: "content/architectures/one-writer.mdx", field: ["winsNothing"] },
      what: '"one-writer" is best in none of the 5 situations, and does not say so',
    },
  ]);
});

test("a member that wins must not say that it does not", () => {
  expect(found(anArchitecture({ winsNothing }), anotherArchitecture())).toMatchObject([
    { what: '"many-writers" says that it wins nothing, but is best in "Building a shop"' },
  ]);
});

test("a tie is won by both", () => {
  const same = ratings("writers", [3, 3, 3, 3, 3, 3, 3, 3]);
  expect(found(anArchitecture({ ratings: same }), { ...silent, ratings: same })).toEqual([]);
});

test("alone, or with a rating missing, nobody can win", () => {
  expect(found(silent)).toEqual([]);
  const { ops: __, ...rest } = silent.ratings;
  expect(found(anArchitecture({ winsNothing }), { ...silent, ratings: rest })).toEqual([]);
});
