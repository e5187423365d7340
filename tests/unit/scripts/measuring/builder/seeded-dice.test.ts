import { expect, test } from "@playwright/test";
import { diceOf } from "../../../../../scripts/measuring/builder/seeded-dice.ts";

const throws = (seed: string, count = 1000) => {
  const dice = diceOf(seed);
  return Array.from({ length: count }, () => dice.below(1_000_000));
};

test("Dice with the same seed fall the same way", () => {
  expect(throws("architecture brelak")).toEqual(throws("architecture brelak"));
});

test("Dice with different seeds have nothing in common", () => {
  const first = new Set(throws("verdict a b"));
  expect(throws("verdict a c").filter((thrown) => first.has(thrown)).length).toBeLessThan(20);
});

test("Every number of the range falls about as often as any other", () => {
  const dice = diceOf("range");
  const counts = [0, 0, 0, 0, 0];
  for (let count = 0; count < 5000; count++) {
    const thrown = dice.between(1, 5) - 1;
    counts[thrown] = (counts[thrown] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
