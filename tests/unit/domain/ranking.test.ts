import { expect, test } from "@playwright/test";
import { best, ranking } from "#domain/ranking.ts";
import type { SituationFields } from "#schema/question.ts";
import { anArchitecture, aQuestion, ratings } from "../../fixtures/catalog.ts";

const question = aQuestion();
const [first] = question.situations;
if (!first) throw new Error("The fixture has no situation");

const member = (id: string, levels: readonly number[]) =>
  anArchitecture({ id, ratings: ratings(id, levels) });
const low = member("low", [2, 2, 2, 2, 2, 2, 2, 2]);
const high = member("high", [4, 4, 4, 4, 4, 4, 4, 1]);
const twin = member("twin", [4, 4, 4, 4, 4, 4, 4, 1]);
const situation = (overrides: Partial<SituationFields>): SituationFields => ({ ...first, ...overrides });
const idsOf = (standings: ReturnType<typeof ranking>) => standings.map(({ member: { id } }) => id);
const need = (level: 1 | 2 | 3 | 4 | 5) => ({ level, because: "The law asks for it." });

test("The highest mean level under a situation's priorities comes first", () => {
  const standings = ranking(question, [low, high], situation({}));
  expect(idsOf(standings)).toEqual(["high", "low"]);
  expect(standings.map(({ score }) => score)).toEqual([expect.closeTo(29 / 8, 12), expect.closeTo(2, 12)]);
});

test("What a situation does not care for does not count", () => {
  const priorities = { ...Object.fromEntries(question.criteria.map(({ id }) => [id, 0])), ops: 1 };
  expect(idsOf(ranking(question, [high, low], situation({ priorities })))).toEqual(["low", "high"]);
});

test("Whoever misses a must-have comes after all who meet it, however good otherwise", () => {
  const standings = ranking(question, [high, low], situation({ needs: { ops: need(2) } }));
  expect(idsOf(standings)).toEqual(["low", "high"]);
  expect(standings.map(({ missedNeeds }) => missedNeeds)).toEqual([[], ["ops"]]);
  expect(idsOf(best(standings))).toEqual(["low"]);
});

test("Equals are all best, in the order they came in", () => {
  expect(idsOf(best(ranking(question, [low, twin, high], situation({}))))).toEqual(["twin", "high"]);
});

test("When all miss a must-have, none is best", () => {
  expect(best(ranking(question, [low, high], situation({ needs: { lat: need(5) } })))).toEqual([]);
  expect(best([])).toEqual([]);
});

test("A member without a rating is refused by name", () => {
  const { lat: _, ...rest } = low.ratings;
  expect(() => ranking(question, [{ ...low, ratings: rest }], situation({}))).toThrow(
    /low has no rating for lat/,
  );
});
