import { differencesOf } from "#domain/judged-pair.ts";
import type { Judgement } from "#domain/judgement.ts";
import type { Pair } from "#domain/pair.ts";
import { equalPriorities, weightsOf } from "#domain/priorities.ts";
import { type WeightFlip, weightFlips } from "#domain/weight-flips.ts";
import { notches } from "./amounts.ts";
import type { Side, SideView } from "./sides.ts";

export type LeadTable = ReturnType<typeof leadTable>;

/** One part of the strip of all weights a criterion may have, in whole percent, and who leads there. */
export interface Stretch {
  readonly side: Side;
  readonly from: number;
  readonly to: number;
}

/**
 * What makes the lead with no opinion, and what weight of one criterion would turn it: a line for each criterion, the
 * one that adds most first. Bars are drawn in the tenths of a notch that are printed beside them, strips in whole
 * percent, so that no figure shows a number that its words do not.
 */
export function leadTable(pair: Pair, judgement: Judgement, sides: Record<Side, SideView>) {
  const { criteria } = pair.question;
  const weights = weightsOf(equalPriorities(criteria.map(({ group }) => group)));
  const differences = differencesOf(pair);
  const flips = weightFlips(differences, weights);
  const isEven = new Set(weights).size === 1;
  const rows = judgement.contributions.map(({ id, value }, k) => {
    const [at, difference] = [Math.round((weights[k] ?? 0) * 100), differences[k] ?? 0];
    const { stretches, says } = stripOf(
      { at, difference, flip: flips[k] ?? null, lead: judgement.lead },
      sides,
    );
    return {
      anchor: id,
      name: criteria[k]?.name ?? "",
      tenths: tenthsOf(value),
      adds: value === 0 ? "both equal here" : amount(value, sides),
      at,
      stretches,
      says: isEven ? says : `${percentOf(at)}: ${says}`,
      size: Math.abs(value),
    };
  });
  const tenths = tenthsOf(judgement.lead);
  return {
    rows: rows.sort((one, other) => other.size - one.size),
    /** What every criterion weighs; null when they differ, and then each line says its own. */
    weighs: isEven ? percentOf(rows[0]?.at ?? 0) : null,
    tenths,
    lead: judgement.lead === 0 ? "no lead" : amount(judgement.lead, sides),
    /** How far the longest bar reaches to either side, in tenths of a notch. */
    reach: Math.max(1, Math.abs(tenths), ...rows.map((row) => Math.abs(row.tenths))),
  };
}

/** Notches to a tenth, as they are printed: above 0 for the first side. */
const tenthsOf = (value: number) => Math.round(Number(value.toFixed(1)) * 10);

const percentOf = (whole: number) => `${whole}\u00a0%`;

const sideOf = (value: number): Side => (value > 0 ? "a" : "b");

const amount = (value: number, sides: Record<Side, SideView>) =>
  `${notches(value)} for ${sides[sideOf(value)].inside}`;

/** A criterion at its weight of today, in whole percent. */
interface WeighedCriterion {
  readonly at: number;
  readonly difference: number;
  readonly flip: WeightFlip | null;
  readonly lead: number;
}

/** Who leads at which weight of one criterion, and the same in words. Nobody anywhere when all is even. */
function stripOf(
  { at, difference, flip, lead }: WeighedCriterion,
  sides: Record<Side, SideView>,
): { stretches: Stretch[]; says: string } {
  const parted = (edge: number): Stretch[] => [
    { side: sideOf(-difference), from: 0, to: edge },
    { side: sideOf(difference), from: edge, to: 100 },
  ];
  if (flip) {
    // Rounded away from today's weight, as one reads "above" and "below": nearer would not be far enough.
    const edge = flip.flips === "above" ? Math.ceil(flip.tiesAt * 100) : Math.floor(flip.tiesAt * 100);
    const where = edge === 0 || edge === 100 ? "at" : flip.flips;
    return { stretches: parted(edge), says: `flips ${where} ${percentOf(edge)}` };
  }
  if (lead !== 0)
    return { stretches: [{ side: sideOf(lead), from: 0, to: 100 }], says: "no weight flips it" };
  if (difference === 0) return { stretches: [], says: "no weight settles it" };
  return { stretches: parted(at), says: `above ${percentOf(at)}: ${sides[sideOf(difference)].inside}` };
}
