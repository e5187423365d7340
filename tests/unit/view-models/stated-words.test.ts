import { expect, test } from "@playwright/test";
import { noOpinion } from "#domain/reader-priorities.ts";
import { statedWords } from "#view-models/stated-words.ts";
import { aWeighedPair, saying, thePublishedPairs } from "../../fixtures/weighed-pairs.ts";

const { question } = aWeighedPair([3, 3, 3], [3, 3, 3]);
const words = (...stated: Parameters<typeof saying>) => statedWords(question, saying(...stated));

test("A reader's priorities are told by what they changed; the rest is said to be as it was", () => {
  expect(words([5, 3, 3])).toBe("My priorities, from 0 to 5: “Speed” 5 and the others as with no opinion.");
  expect(words([5, 0, 3])).toBe(
    "My priorities, from 0 to 5: “Speed” 5, “Order” 0 and the others as with no opinion.",
  );
});

test("Where every priority was changed there are no others", () => {
  expect(words([5, 0, 1])).toBe("My priorities, from 0 to 5: “Speed” 5, “Order” 0 and “Effort” 1.");
});

test("Must-haves follow in a sentence of their own", () => {
  expect(words([5, 3, 3], [null, 4, 2])).toBe(
    "My priorities, from 0 to 5: “Speed” 5 and the others as with no opinion. Must-haves: “Order” at least 4 and “Effort” at least 2.",
  );
  expect(words([3, 3, 3], [2])).toBe(
    "My priorities, from 0 to 5: all as with no opinion. Must-haves: “Speed” at least 2.",
  );
});

test("What is told of every situation brings back every step and must-have of it", () => {
  for (const { pair } of thePublishedPairs()) {
    const otherwise = noOpinion(pair.question.criteria);
    for (const { stated } of pair.question.situations) {
      const told = statedWords(pair.question, stated);
      const [steps = "", musts = ""] = told.split("Must-haves:");
      const numberAfter = (text: string, before: string) =>
        text.includes(before) ? Number(text.split(before)[1]?.[0]) : undefined;
      pair.question.criteria.forEach(({ name }, k) => {
        expect(numberAfter(steps, `“${name}” `) ?? otherwise.priorities[k]).toBe(stated.priorities[k]);
        expect(numberAfter(musts, `“${name}” at least `) ?? null).toBe(stated.needs[k] ?? null);
      });
    }
  }
});
