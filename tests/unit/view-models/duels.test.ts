import { expect, test } from "@playwright/test";
import { publishedHref, whoBeatsWhom } from "#view-models/duels.ts";
import {
  aCatalog,
  anArchitecture,
  anotherArchitecture,
  aQuestion,
  aVerdict,
  ratings,
} from "../../fixtures/catalog.ts";

const question = aQuestion();
const middling = anArchitecture({ id: "no-writer", ratings: ratings("no writer", [3, 3, 3, 3, 3, 3, 3, 3]) });
const [many, one] = [anArchitecture(), anotherArchitecture()];
const members = [many, middling, one];
const catalog = aCatalog({
  architectures: members,
  verdicts: [aVerdict(), aVerdict({ id: "no-writer--one-writer" })],
});
const { places, arrows, matrix } = whoBeatsWhom(question, members, catalog);

test("Each member names every other once, under what comes out between them", () => {
  for (const { name, others } of places) {
    const named = others.flatMap((group) => group.members.map((member) => member.name));
    expect([...named, name].toSorted()).toEqual(["Many writers", "No writer", "One writer"]);
  }
  const won = places[0]?.others.map(({ phrase }) => phrase) ?? [];
  expect(won.every((phrase) => /beats|Too close|Alike/.test(phrase))).toBe(true);
});

test("What one wins the other loses", () => {
  const told = (from: string, to: string) =>
    places
      .find(({ name }) => name === from)
      ?.others.find((group) => group.members.some(({ name }) => name === to))?.phrase;
  const opposites: Record<string, string> = {
    "Clearly beats": "Clearly loses to",
    "On balance beats": "On balance loses to",
    "Beats on every criterion": "Loses on every criterion to",
    "Too close to call with": "Too close to call with",
  };
  for (const [winner, loser] of [
    ["Many writers", "One writer"],
    ["Many writers", "No writer"],
    ["One writer", "No writer"],
  ] as const) {
    expect(told(loser, winner)).toBe(opposites[told(winner, loser) ?? ""]);
  }
});

test("An arrow leads from whoever stands higher to whoever stands lower, and all pairs have one", () => {
  expect(arrows.map(({ from, to }) => [from, to])).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
});

test("Only a pair with a verdict is linked, in its one order, from both sides", () => {
  expect(publishedHref(one, many, catalog)).toBe("/compare/many-writers-vs-one-writer/");
  expect(publishedHref(many, middling, catalog)).toBeNull();
  const hrefs = matrix.map(({ cells }) => cells.map((cell) => cell?.href ?? null));
  const [manyOne, noOne] = ["/compare/many-writers-vs-one-writer/", "/compare/no-writer-vs-one-writer/"];
  expect(hrefs).toEqual([
    [null, null, manyOne],
    [null, null, noOne],
    [manyOne, noOne, null],
  ]);
});

test("A cell tells the result from its row's side, and nothing of a member against itself", () => {
  const results = matrix.map(({ cells }) => cells.map((cell) => cell?.result.split(" ")[0] ?? null));
  expect(results.map((row, place) => row[place])).toEqual([null, null, null]);
  for (const [row, column] of [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const) {
    const pair = [results[row]?.[column], results[column]?.[row]].toSorted();
    expect([
      ["loses", "wins"],
      ["too", "too"],
    ]).toContainEqual(pair);
  }
});
