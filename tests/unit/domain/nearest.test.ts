import { expect, test } from "@playwright/test";
import { didYouMean, nearest, oneOf } from "#domain/nearest.ts";

const KEYS = ["strengths", "costs", "systems", "useItIf", "lat"];

for (const [word, meant] of [
  ["strenghts", "strengths"],
  ["cost", "costs"],
  ["Systems", "systems"],
  ["use-it-if", "useItIf"],
  ["lta", "lat"],
  ["weaknesses", null],
  ["", null],
] as const) {
  test(`"${word}" is near ${meant ?? "nothing"}`, () => {
    expect(nearest(word, KEYS)).toBe(meant);
  });
}

test("nothing is near when there is nothing", () => {
  expect(nearest("lat", [])).toBeNull();
});

test("a near match is asked about before the rest is said", () => {
  expect(didYouMean("cost", KEYS, "the fields are …")).toBe('did you mean "costs"? The fields are …');
  expect(didYouMean("price", KEYS, "the fields are …")).toBe("the fields are …");
});

test("a long list is cut short", () => {
  expect(oneOf(Array.from({ length: 14 }, (_, place) => `k${place}`))).toMatch(/k11 and 2 more$/);
});
