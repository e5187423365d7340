import { expect, test } from "@playwright/test";
import { pairs } from "#domain/pair.ts";
import type { SituationFields } from "#schema/question.ts";
import { sideView } from "#view-models/sides.ts";
import { situationRows } from "#view-models/situation-rows.ts";
import { aCatalog, aQuestion } from "../../fixtures/catalog.ts";

/** The row of one situation: the first side is better on the first six criteria, the second on "con" and "ops". */
function rowOf(overrides: Partial<SituationFields>) {
  const { situations, ...question } = aQuestion();
  const changed = situations.map((situation, place) =>
    place === 0 ? { ...situation, ...overrides } : situation,
  );
  const [pair] = pairs(aCatalog({ questions: [{ ...question, situations: changed }] }));
  if (!pair) throw new Error("The catalog has no pair");
  const [row] = situationRows(pair, { a: sideView("a", pair.a), b: sideView("b", pair.b) });
  if (!row) throw new Error("The question has no situation");
  return row;
}

const only = (criterion: string) =>
  Object.fromEntries(
    ["lat", "thr", "sca", "par", "fai", "los", "con", "ops"].map((id) => [id, id === criterion ? 5 : 0]),
  );
const need = (level: number) => ({ level, because: "The law asks for it." });

test("A situation's own priorities decide its pick, and what decided is named", () => {
  const row = rowOf({ priorities: only("ops") });
  expect(row.pick?.id).toBe("one-writer");
  expect(row.scores).toEqual({ a: "2.0", b: "5.0" });
  expect(row.decidedBy).toBe("“The ops of a design”");
});

test("What weighs most is named first, and no more than two", () => {
  // The first side is ahead by 3 levels on "lat" and "thr" and by 1 on "par": 9, 3 and 5 when weighed.
  const row = rowOf({ priorities: { ...only("none"), thr: 1, par: 5, lat: 3 } });
  expect(row.pick?.id).toBe("many-writers");
  expect(row.decidedBy).toBe("“The lat of a design” and “The par of a design”");
});

test("A must-have rules out whoever misses it, whatever the priorities say", () => {
  const row = rowOf({ priorities: only("lat"), needs: { ops: need(4) } });
  expect(row.pick?.id).toBe("one-writer");
  expect(row.outcome).toBe("Knocked out");
  expect(row.decidedBy).toBe("Many writers misses a must-have: “The ops of a design”");
});

test("When both are ruled out, neither is picked and no score is shown", () => {
  const row = rowOf({ needs: { lat: need(5), ops: need(5) } });
  expect([row.pick, row.scores, row.outcome]).toEqual([null, null, "Neither"]);
  expect(row.decidedBy).toBe(
    "Many writers misses a must-have: “The ops of a design”. One writer misses a must-have: “The lat of a design”",
  );
});

test("The bar of a situation is the difference of the two scores that are printed, and says whether it decides", () => {
  const weighed = rowOf({ priorities: only("ops") });
  expect([weighed.tenths, weighed.isWeighed]).toEqual([-30, true]);
  const needed = rowOf({ priorities: only("lat"), needs: { ops: need(4) } });
  expect([needed.tenths, needed.isWeighed]).toEqual([30, false]);
  expect(rowOf({ needs: { lat: need(5), ops: need(5) } }).tenths).toBeNull();
});
