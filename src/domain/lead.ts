import { totalWeight, weightedMean } from "#domain/weights.ts";

/**
 * The lead V = sum w_k d_k of A over B, in notches: -4..4 for ratings of 1..5, above 0 when A leads.
 *
 * @param differences d_k = a_k - b_k, one per criterion, finite
 * @param weights one per criterion, none negative, on any scale (priorities 0..5 will do); normalised here
 * @returns exactly 0 at a tie of whole numbers
 * @throws RangeError on a bad number, no criteria, all weights 0, or unequal lengths
 */
export function lead(differences: readonly number[], weights: readonly number[]): number {
  return weightedMean("differences", differences, weights);
}

/**
 * One side's weighted mean rating, 1..5. Two sides' scores differ by the lead.
 *
 * @throws RangeError like `lead`
 */
export function score(levels: readonly number[], weights: readonly number[]): number {
  return weightedMean("levels", levels, weights);
}

/**
 * What the lead is worth on each criterion alone: V / w_k notches, 0 or more, counted for whoever leads.
 * Null where the criterion has no weight: nothing on it can buy the lead back.
 *
 * @throws RangeError like `lead`
 */
export function priceOfLead(differences: readonly number[], weights: readonly number[]): (number | null)[] {
  const size = Math.abs(lead(differences, weights)) * totalWeight("weights", weights);
  return weights.map((weight) => (weight > 0 ? size / weight : null));
}
