import type { ArchitectureFields } from "../../../src/schema/architecture.ts";
import type { Shelf } from "./generated-citations.ts";
import { otherLevel } from "./generated-ratings.ts";
import { around, clause, label, newId, sentences } from "./generated-text.ts";
import type { Dice } from "./seeded-dice.ts";

/**
 * What an architecture claims besides its ratings, as many of each as a real one has.
 * @param ratings which its variants change
 */
export function generatedClaims(dice: Dice, shelf: Shelf, ratings: ArchitectureFields["ratings"]) {
  const taken = new Set<string>();
  const many = <Item>(count: number, item: () => Item) => Array.from({ length: count }, item);
  const text = (length: number) => sentences(dice, around(dice, length));
  const own = (words?: number) => ({ id: newId(dice, taken, words) });
  const cite = () => shelf.cite(dice.falls(20) ? 2 : 1);
  const claims = (count: number, length: number) =>
    many(count, () => ({ ...own(), text: text(length), sources: cite() }));
  const named = (count: number, nameLength: number, length: number) =>
    many(count, () => ({ ...own(1), name: label(dice, nameLength), text: text(length), sources: cite() }));
  return {
    strengths: claims(4, 102),
    costs: claims(4, 109),
    useItIf: many(3, () => ({ ...own(), text: clause(dice, around(dice, 89)), sources: cite() })),
    figures: many(4, () => figure(dice, shelf, taken)),
    systems: named(4, 12, 76),
    incidents: named(2, 28, 141),
    variants: named(4, 25, 132).map((variant) => ({ ...variant, changes: otherLevels(dice, ratings) })),
    mistakes: claims(3, 111),
  };
}

function figure(dice: Dice, shelf: Shelf, taken: Set<string>) {
  const [{ source = "", at = "" } = {}] = shelf.cite(1);
  return {
    id: newId(dice, taken),
    value: `${dice.between(2, 99)}.${dice.between(1, 9)}`,
    unit: label(dice, 14).toLowerCase(),
    what: sentences(dice, around(dice, 56)),
    conditions: sentences(dice, around(dice, 79)),
    source: { source, at },
  };
}

function otherLevels(dice: Dice, ratings: ArchitectureFields["ratings"]): Record<string, number> {
  const changed = [dice.oneOf(Object.entries(ratings)), dice.oneOf(Object.entries(ratings))];
  return Object.fromEntries(changed.map(([criterion, { level }]) => [criterion, otherLevel(dice, level)]));
}
