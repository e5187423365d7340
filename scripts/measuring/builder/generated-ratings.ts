import type { ArchitectureFields } from "../../../src/schema/architecture.ts";
import type { Shelf } from "./generated-citations.ts";
import { criteria } from "./generated-criteria.ts";
import { around, sentences } from "./generated-text.ts";
import type { Dice } from "./seeded-dice.ts";

/** As often as among the real ratings: a third is in the middle, a third at either end. */
const LEVELS = [1, 2, 3, 3, 4, 5] as const;
const GRADES = [
  "documentation",
  "documentation",
  "documentation",
  "measurement",
  "incident",
  "judgement",
] as const;

/**
 * A rating on every criterion.
 * @param place which architecture it is, from 0: the first five have all five levels between them on every criterion, as a
 *   law asks for members that differ
 */
export function generatedRatings(dice: Dice, shelf: Shelf, place: number): ArchitectureFields["ratings"] {
  const levelOn = (criterion: number) => (place < 5 ? 1 + ((place + criterion) % 5) : dice.oneOf(LEVELS));
  return Object.fromEntries(criteria.map(({ id }, which) => [id, rating(dice, shelf, levelOn(which))]));
}

/** A level that is not the given one. */
export function otherLevel(dice: Dice, level: number): number {
  return dice.oneOf([1, 2, 3, 4, 5].filter((other) => other !== level));
}

function rating(dice: Dice, shelf: Shelf, level: number): ArchitectureFields["ratings"][string] {
  const isExtreme = level === 1 || level === 5;
  return {
    level,
    evidence: dice.oneOf(GRADES),
    because: sentences(dice, around(dice, 116)),
    sources: shelf.support(2),
    ...(isExtreme
      ? { counterEvidence: { text: sentences(dice, around(dice, 124)), sources: shelf.cite(1) } }
      : {}),
  };
}
