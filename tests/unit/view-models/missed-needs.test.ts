import { expect, test } from "@playwright/test";
import type { Side } from "#domain/rated-criterion.ts";
import { missedNeeds } from "#view-models/missed-needs.ts";

const sides = { a: { name: "Many leaders" }, b: { name: "One leader" } };
const missed = (...out: [Side, string][]) =>
  missedNeeds(
    out.map(([side, criterion]) => ({ side, criterion })),
    (id) => `the ${id}`,
    sides,
  );

test("Whoever misses a must-have is named with it", () => {
  expect(missed(["a", "lat"])).toBe("Many leaders misses a must-have: “the lat”");
  expect(missed(["b", "lat"])).toBe("One leader misses a must-have: “the lat”");
});

test("Several must-haves that one side misses stand in one sentence", () => {
  expect(missed(["b", "lat"], ["b", "con"], ["b", "ops"])).toBe(
    "One leader misses must-haves: “the lat”, “the con” and “the ops”",
  );
});

test("What both miss is said once, and first; then what each misses alone", () => {
  expect(missed(["a", "lat"], ["a", "con"], ["b", "con"], ["b", "ops"])).toBe(
    "Both miss a must-have: “the con”. Many leaders misses a must-have: “the lat”. One leader misses a must-have: “the ops”",
  );
  expect(missed(["a", "lat"], ["b", "lat"])).toBe("Both miss a must-have: “the lat”");
});

test("When every must-have is met there is nothing to say", () => {
  expect(missed()).toBe("");
});
