import { expect, test } from "@playwright/test";
import type { Judgement } from "#domain/judgement.ts";
import { headlineOf, headlineText } from "#view-models/headline.ts";
import { outcomeLabels } from "#view-models/labels.ts";

const sides = { a: { name: "Many leaders" }, b: { name: "One leader" } };
const outcomes = Object.keys(outcomeLabels) as Judgement["outcome"][];

test("A heading names the pick, and then how sure it is", () => {
  expect(headlineOf({ pick: "b", outcome: "leans" }, sides)).toEqual({
    side: "b",
    name: "One leader",
    phrase: ", on balance",
  });
  expect(headlineText({ pick: "a", outcome: "clear" }, sides)).toBe("Many leaders, clearly");
  expect(headlineText({ pick: "a", outcome: "knocked-out" }, sides)).toBe(
    "Many leaders, the only one that qualifies",
  );
});

test("Without a pick the heading is a sentence that names nobody", () => {
  expect(headlineOf({ pick: null, outcome: "too-close" }, sides)).toEqual({
    side: null,
    name: "",
    phrase: "Too close to call",
  });
});

test("Every outcome has a heading that begins with a capital letter, with a pick or without", () => {
  for (const outcome of outcomes) {
    const pick = ["knocked-out", "dominates", "clear", "leans"].includes(outcome) ? "a" : null;
    expect(headlineText({ pick, outcome }, sides)).toMatch(/^[A-Z][^,]+(, [a-z ]+)?( [a-z]+)*/);
    expect(headlineText({ pick, outcome }, sides).startsWith(",")).toBe(false);
  }
});
