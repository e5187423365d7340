import { expect, test } from "@playwright/test";
import { equalPriorities } from "#domain/priorities.ts";
import { duels, placesAtEqualPriorities } from "#domain/standings.ts";
import { anArchitecture, anotherArchitecture, aQuestion, ratings } from "../../fixtures/catalog.ts";

const question = aQuestion();
const middling = anArchitecture({ id: "no-writer", ratings: ratings("no writer", [3, 3, 3, 3, 3, 3, 3, 3]) });
const members = [anotherArchitecture(), middling, anArchitecture()];

test("The best stands first, by its mean level when every group counts the same", () => {
  const places = placesAtEqualPriorities(question, members);
  const weights = equalPriorities(question.criteria.map(({ group }) => group));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const levels = [5, 5, 5, 4, 4, 4, 2, 2];
  const mean = levels.reduce((sum, level, k) => sum + level * (weights[k] ?? 0), 0) / total;
  expect(places.map(({ member }) => member.id)).toEqual(["many-writers", "one-writer", "no-writer"]);
  expect(places[0]?.score).toBeCloseTo(mean, 12);
});

test("Members with one score keep the order they came in", () => {
  const twins = ["b-twin", "a-twin"].map((id) => anArchitecture({ id }));
  expect(placesAtEqualPriorities(question, twins).map(({ member }) => member.id)).toEqual([
    "b-twin",
    "a-twin",
  ]);
});

test("Every two members meet once, whoever stands higher first", () => {
  const met = duels(question, placesAtEqualPriorities(question, members));
  expect(met.map(({ upper, lower }) => `${upper.id} over ${lower.id}`)).toEqual([
    "many-writers over one-writer",
    "many-writers over no-writer",
    "one-writer over no-writer",
  ]);
});

test("Whoever is nowhere worse dominates, and twins are alike", () => {
  const better = anArchitecture({ id: "more", ratings: ratings("more", [3, 3, 3, 3, 3, 3, 3, 4]) });
  const twin = anArchitecture({ id: "twin", ratings: ratings("twin", [3, 3, 3, 3, 3, 3, 3, 3]) });
  const outcomes = duels(question, placesAtEqualPriorities(question, [middling, twin, better]));
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(["dominates", "dominates", "alike"]);
});
