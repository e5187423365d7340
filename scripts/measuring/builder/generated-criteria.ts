import type { CriterionFields } from "../../../src/schema/question.ts";
import { asked, label, newId, sentences } from "./generated-text.ts";
import { diceOf } from "./seeded-dice.ts";

/** Nine criteria in three groups of three, as in the real question. */
const IDS = ["bal", "dor", "fen", "gim", "kul", "mor", "nav", "pel", "tos"];
const GROUPS = 3;

const dice = diceOf("criteria");
const taken = new Set<string>();

/** The groups of the generated question. */
export const groups = Array.from({ length: GROUPS }, () => ({
  id: newId(dice, taken, 1),
  name: label(dice, 27),
}));

/** What all generated architectures are rated by. */
export const criteria: readonly CriterionFields[] = IDS.map((id, place) => ({
  id,
  group: groups[Math.floor(place / GROUPS)]?.id ?? "",
  name: label(dice, 24),
  asks: asked(dice, 58),
  levels: {
    1: sentences(dice, 73),
    2: sentences(dice, 73),
    3: sentences(dice, 73),
    4: sentences(dice, 73),
    5: sentences(dice, 73),
  },
}));
