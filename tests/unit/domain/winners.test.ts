import { expect, test } from "@playwright/test";
import { wonSituations } from "#domain/winners.ts";
import { aCatalog, anArchitecture, anotherArchitecture, aQuestion, ratings } from "../../fixtures/catalog.ts";

const level = (n: number) => ratings("writers", [n, n, n, n, n, n, n, n]);

test("each situation has its best members", () => {
  const won = wonSituations(aCatalog(), aQuestion());
  expect(won?.map(({ situation, winners }) => [situation.id, ...winners])).toEqual(
    ["shop", "editor", "ledger", "phone", "archive"].map((id) => [id, "many-writers"]),
  );
});

test("members that tie are all best", () => {
  const architectures = [anArchitecture({ ratings: level(3) }), anotherArchitecture({ ratings: level(3) })];
  expect(wonSituations(aCatalog({ architectures }), aQuestion())?.[0]?.winners).toEqual([
    "many-writers",
    "one-writer",
  ]);
});

test("nobody is best where nothing matters, or where nobody meets the needs", () => {
  const [first, second, ...rest] = aQuestion().situations;
  if (!first || !second) throw new Error("no situations");
  const nothing = { ...first, priorities: {} };
  const need = { ...second, needs: { con: { level: 5, because: "x" }, lat: { level: 5, because: "x" } } };
  const question = aQuestion({ situations: [nothing, need, ...rest] });
  const won = wonSituations(aCatalog({ questions: [question] }), question);
  expect(won?.slice(0, 2).map(({ winners }) => winners)).toEqual([[], []]);
});

test("there is nothing to win alone, or while a rating is missing", () => {
  expect(wonSituations(aCatalog({ architectures: [anArchitecture()] }), aQuestion())).toBeNull();
  const { ops: _, ...rest } = level(3);
  const architectures = [anArchitecture({ ratings: rest }), anotherArchitecture()];
  expect(wonSituations(aCatalog({ architectures }), aQuestion())).toBeNull();
});
