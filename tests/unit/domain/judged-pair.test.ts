import { expect, test } from "@playwright/test";
import { judgedAtEqualPriorities } from "#domain/judged-at-equal-priorities.ts";
import {
  differencesOf,
  judgedInSituation,
  needsOf,
  prioritiesOf,
  ratedCriteria,
  ratingOf,
} from "#domain/judged-pair.ts";
import { pairs } from "#domain/pair.ts";
import { aCatalog, anArchitecture, aQuestion } from "../../fixtures/catalog.ts";

const [pair] = pairs(aCatalog());
if (!pair) throw new Error("The fixture has no pair");
const [situation] = pair.question.situations;
if (!situation) throw new Error("The fixture has no situation");

test("Ratings are read in the order of the question's criteria, whatever their order in the file", () => {
  const turned = anArchitecture();
  const ratings = Object.fromEntries(Object.entries(turned.ratings).reverse());
  const levels = ratedCriteria({ ...pair, a: { ...turned, ratings } }).map(({ id, a, b }) => [
    id,
    a.level,
    b.level,
  ]);
  expect(levels.slice(0, 4)).toEqual([
    ["lat", 5, 2],
    ["thr", 5, 2],
    ["sca", 5, 2],
    ["par", 4, 3],
  ]);
  expect(differencesOf(pair)).toEqual([3, 3, 3, 1, 1, 1, -3, -3]);
});

test("A rating that is missing is named, not taken for 0", () => {
  expect(() => ratingOf(anArchitecture(), "xyz")).toThrow(
    new RangeError("many-writers has no rating for xyz"),
  );
});

test("With no opinion every group of criteria counts the same, so that a split criterion gets no second vote", () => {
  const judgement = judgedAtEqualPriorities(pair);
  // (3 + 1 - 3) / 3 groups, not 6 / 8 criteria.
  expect(judgement.lead).toBeCloseTo(1 / 3, 12);
  expect(judgement.leader).toBe("a");
});

test("A situation is judged by its own priorities and must-haves", () => {
  const priorities = {
    ...situation.priorities,
    lat: 0,
    thr: 0,
    sca: 0,
    par: 0,
    fai: 0,
    los: 0,
    con: 4,
    ops: 4,
  };
  expect(judgedInSituation(pair, { ...situation, priorities })).toMatchObject({
    leader: "b",
    knockedOut: [],
  });
  const needs = { lat: { level: 3 as const, because: "Nobody waits." } };
  expect(judgedInSituation(pair, { ...situation, priorities, needs })).toMatchObject({
    outcome: "knocked-out",
    pick: "a",
    knockedOut: [{ side: "b", criterion: "lat" }],
  });
});

test("Priorities and must-haves come in the order of the criteria, with 0 and none where a situation is silent", () => {
  const { criteria } = aQuestion();
  const partly = {
    ...situation,
    priorities: { ops: 5, lat: 1 },
    needs: { thr: { level: 2 as const, because: "Enough." } },
  };
  expect(prioritiesOf({ criteria }, partly)).toEqual([1, 0, 0, 0, 0, 0, 0, 5]);
  expect(needsOf(criteria, partly)).toEqual([null, 2, null, null, null, null, null, null]);
});
