import { expect, test } from "@playwright/test";
import { interactionBudget, pageKinds } from "../../../../scripts/budgets.ts";
import { type Answer, answerFaults, answerTable } from "../../../../scripts/measuring/answers.ts";
import { interactions } from "../../../../scripts/measuring/interactions.ts";

function anAnswer(other: Partial<Answer> = {}): Answer {
  const first = { kind: "comparison", path: "/compare/a-vs-b/", interaction: "move a priority" };
  return { ...first, count: 27, nextPaint: interactionBudget, script: 12, ...other };
}

test("the table sets the budget beside each time, and says how the times are to be read", () => {
  const text = answerTable(
    [anAnswer(), anAnswer({ interaction: "tick a box", nextPaint: 0, script: 0 })],
    0.5,
  );
  expect(text).toContain("Event Timing rounds to 8 ms and tells of nothing below 16 ms.");
  expect(text).toContain("slowed down 4 times");
  const [moved, ticked] = text.split("\n").slice(-2);
  expect(moved?.split(/ {2,}/)).toEqual([
    "comparison",
    "move a priority",
    "27",
    `${interactionBudget}`,
    `${interactionBudget}`,
    "12",
    "/compare/a-vs-b/",
  ]);
  expect(ticked).toContain("under 16");
});

test("whoever measures on a busy machine is told that the times are too long", () => {
  expect(answerTable([anAnswer()], 0.5)).not.toContain("busy");
  expect(answerTable([anAnswer()], 4)).toContain("This machine was busy with other things meanwhile");
});

test("an answer that just keeps to the budget is no fault, a slower one is named with both times", () => {
  const slow = anAnswer({ nextPaint: interactionBudget + 6 });
  expect(answerFaults([anAnswer(), slow])).toEqual([
    `/compare/a-vs-b/: to move a priority takes ${interactionBudget + 6} ms, at most ${interactionBudget}`,
  ]);
});

test("an interaction that finds no control is a fault: a renamed control must not go untimed", () => {
  expect(answerFaults([anAnswer({ count: 0, nextPaint: 0 })])).toEqual([
    "/compare/a-vs-b/: nothing to move a priority with; see scripts/measuring/interactions.ts",
  ]);
});

test("every interaction belongs to kinds of pages that the site has", () => {
  const known = pageKinds.map(({ name }) => name);
  for (const { name, kinds } of interactions) expect(known, name).toEqual(expect.arrayContaining([...kinds]));
});
