import { expect, test } from "@playwright/test";
import { statedIn } from "#view-models/stated-in.ts";
import { aQuestion } from "../../fixtures/catalog.ts";

const question = aQuestion();
const [situation] = question.situations;
if (!situation) throw new Error("The question has no situation");
const need = (level: number) => ({ level, because: "The law asks for it." });

test("A situation's priorities are a digit for each criterion, in the order in which the page shows them", () => {
  const groups = [...question.groups].reverse();
  const priorities = { lat: 1, thr: 2, sca: 3, par: 4, fai: 5, los: 0, con: 1, ops: 2 };
  expect(statedIn({ ...situation, priorities }, question).stated).toBe("12345012");
  // The last group comes first on this page.
  expect(statedIn({ ...situation, priorities }, { ...question, groups }).stated).toBe("12450123");
});

test("A criterion that a situation does not name counts for nothing in it", () => {
  expect(statedIn({ ...situation, priorities: { par: 4 } }, question).stated).toBe("00040000");
});

test("Must-haves are written as a link writes them, and not at all when there are none", () => {
  expect(statedIn({ ...situation, needs: {} }, question).needed).toBeUndefined();
  expect(statedIn({ ...situation, needs: { ops: need(4), lat: need(2) } }, question).needed).toBe("lat2ops4");
});
