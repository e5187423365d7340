import { expect, test } from "@playwright/test";
import { membersOf } from "#domain/catalog.ts";
import { situationScores } from "#view-models/situation-scores.ts";
import { aCatalog, aQuestion } from "../../fixtures/catalog.ts";
import { theRealCatalog } from "../../fixtures/real-catalog.ts";

const need = (level: number) => ({ level, because: "The law asks for it." });

/** The scores of the two members, with must-haves in the first situation. */
function scoresWith(needs: Record<string, ReturnType<typeof need>>) {
  const { situations, ...question } = aQuestion();
  const asked = {
    ...question,
    situations: situations.map((situation, place) => (place === 0 ? { ...situation, needs } : situation)),
  };
  const catalog = aCatalog({ questions: [asked] });
  return situationScores(asked, membersOf(catalog, asked.id));
}

test("A member has a score in every situation, in the order of the list, and one with no opinion", () => {
  const { situations, rows } = scoresWith({});
  for (const { scores, unweighed } of rows) {
    expect(scores.map(({ number }) => number)).toEqual(situations.map((_, place) => place + 1));
    expect(unweighed).toMatch(/^[1-5]\.\d$/);
  }
});

test("Whoever misses a must-have is struck there, though its score may be the highest, and the other is first", () => {
  const { rows } = scoresWith({ ops: need(4) });
  const first = Object.fromEntries(rows.map(({ id, scores }) => [id, scores[0]?.stands]));
  expect(first).toEqual({ "many-writers": "out", "one-writer": "first" });
});

test("When all are ruled out, nobody is first", () => {
  const { rows } = scoresWith({ lat: need(5), ops: need(5) });
  expect(rows.map(({ scores }) => scores[0]?.stands)).toEqual(["out", "out"]);
});

test("All that is drawn lies on the scale, at the tenth that is printed", () => {
  const catalog = theRealCatalog();
  for (const question of catalog.questions.values()) {
    const { rows, low, high } = situationScores(question, membersOf(catalog, question.id));
    for (const { unweighed, tenths, scores } of rows) {
      for (const one of [{ score: unweighed, tenths }, ...scores]) {
        expect(one.tenths).toBe(Number(one.score.replace(".", "")));
        expect(one.tenths).toBeGreaterThanOrEqual(low * 10);
        expect(one.tenths).toBeLessThanOrEqual(high * 10);
      }
    }
  }
});
