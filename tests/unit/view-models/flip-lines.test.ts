import { expect, test } from "@playwright/test";
import { judge } from "#domain/judgement.ts";
import { flipLines, pointsFlip } from "#view-models/flip-lines.ts";
import { aWeighedPair, saying, thePublishedPairs } from "../../fixtures/weighed-pairs.ts";

const lines = (priorities: readonly number[], pair = aWeighedPair([5, 2, 3], [2, 4, 3])) =>
  flipLines(pair, priorities, judge(pair.rated, priorities, saying(priorities).needs));

test("A reader learns the points that turn the pick, the one slider that does, and the one rating", () => {
  // Lead (9 - 6) / 9. Points: from "Speed" to "Order" each point moves 0.05 notches, so 6.67. "Speed" ties at 2 and
  // "Order" at 4.5: one step, to 1 is two. One notch on either moves a third.
  expect(lines([3, 3, 3])).toEqual([
    "7 of 100 points of priority move to “Order”",
    "“Speed” alone goes from 3 to 1",
    "many leaders is at 3, not 5, on “Speed”",
  ]);
});

test("The slider that has least far to go is named", () => {
  // Weighed 3 * 3 - 2 * 4 = 1. "Speed" ties at 2.67 and turns at 2; "Order" ties at 4.5 and turns at 5.
  expect(lines([3, 4, 0])[1]).toMatch(/^“(Speed” alone goes from 3 to 2|Order” alone goes from 4 to 5)$/);
});

test("Nothing flips where nobody leads, and nothing flips whoever is nowhere worse", () => {
  expect(lines([2, 3, 0])).toEqual([]);
  expect(lines([3, 3], aWeighedPair([4, 3], [3, 3]))).toEqual([]);
  expect(lines([0, 0, 0])).toEqual([]);
  expect(pointsFlip([1, -1], [3, 3], null)).toBeNull();
});

test("The points go where the rival is furthest ahead, whoever leads", () => {
  expect(pointsFlip([3, -2, -1], [5, 1, 1], "a")?.target).toBe(1);
  expect(pointsFlip([-3, 2, 1], [5, 1, 1], "b")?.target).toBe(1);
});

test("Whoever does what a line says gets another leader, at every situation of every pair", () => {
  let [sliders, ratings, points] = [0, 0, 0];
  for (const { pair } of thePublishedPairs()) {
    const position = (name: string) => pair.question.criteria.findIndex((one) => one.name === name);
    for (const { stated } of pair.question.situations) {
      const judged = (priorities: readonly number[], rated = pair.rated) =>
        judge(rated, priorities, saying(priorities).needs);
      const { leader, dominant } = judged(stated.priorities);
      for (const line of flipLines(pair, stated.priorities, { leader, dominant })) {
        const slider = /^“(.+)” alone goes from (\d) to (\d)$/.exec(line);
        const rating = /^(.+) is at (\d), not (\d), on “(.+)”$/.exec(line);
        const moved = /^(\d+) of 100 points of priority move to “(.+)”$/.exec(line);
        if (slider) {
          const [, name = "", from, to] = slider;
          const k = position(name);
          expect(stated.priorities[k]).toBe(Number(from));
          expect(judged(stated.priorities.with(k, Number(to))).leader).not.toBe(leader);
          sliders += 1;
        } else if (rating) {
          const [, who = "", to, from, name = ""] = rating;
          const side = who.toLowerCase() === pair.sides.a.name.toLowerCase() ? "a" : "b";
          const one = pair.rated[position(name)];
          if (!one) throw new Error(`${name} is no criterion`);
          expect(one[side].level).toBe(Number(from));
          const changed = { ...one, [side]: { ...one[side], level: Number(to) } };
          expect(judged(stated.priorities, pair.rated.with(position(name), changed)).leader).not.toBe(leader);
          ratings += 1;
        } else {
          const [, count, name = ""] = moved ?? [];
          const one = pair.rated[position(name)];
          expect(Number(count)).toBeGreaterThan(0);
          expect(Math.sign((one?.a.level ?? 0) - (one?.b.level ?? 0))).toBe(leader === "a" ? -1 : 1);
          points += 1;
        }
      }
    }
  }
  for (const count of [sliders, ratings, points]) expect(count).toBeGreaterThan(20);
});
