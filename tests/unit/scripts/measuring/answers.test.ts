import { expect, test } from "@playwright/test";
import { interactionBudget, pageKinds } from "../../../../scripts/budgets.ts";
import { type Answer, answerFigures, answerNotes } from "../../../../scripts/measuring/answers.ts";
import { keepsToGoal } from "../../../../scripts/measuring/figure.ts";
import { interactions } from "../../../../scripts/measuring/interactions.ts";

function anAnswer(other: Partial<Answer> = {}): Answer {
  const first = { kind: "comparison", path: "/compare/a-vs-b/", interaction: "move a priority" };
  return { ...first, count: 27, nextPaint: interactionBudget, script: 12, ...other };
}

const missed = (answer: Answer) => answerFigures([answer]).filter((figure) => !keepsToGoal(figure));

test("it is said how the times are to be read", () => {
  const text = answerNotes.join("\n");
  expect(text).toContain("Event Timing rounds to 8 ms");
  expect(text).toContain("slowed down 4 times");
});

test("an answer that just keeps to the budget keeps its goal, a slower one misses it", () => {
  expect(missed(anAnswer())).toEqual([]);
  expect(missed(anAnswer({ nextPaint: interactionBudget + 6 }))).toEqual([
    {
      part: "reader",
      what: "comparison: move a priority, to next paint",
      value: interactionBudget + 6,
      unit: "ms",
      most: interactionBudget,
    },
  ]);
});

test("an interaction that finds no control misses its goal: a renamed control must not go untimed", () => {
  expect(missed(anAnswer({ count: 0, nextPaint: 0 })).map(({ what }) => what)).toEqual([
    "comparison: move a priority, keys pressed",
  ]);
});

test("how much of the time was script is told without a goal", () => {
  expect(answerFigures([anAnswer()]).at(-1)).toEqual({
    part: "reader",
    what: "comparison: move a priority, of that in script",
    value: 12,
    unit: "ms",
  });
});

test("every interaction belongs to kinds of pages that the site has", () => {
  const known = pageKinds.map(({ name }) => name);
  for (const { name, kinds } of interactions) expect(known, name).toEqual(expect.arrayContaining([...kinds]));
});
