import { requireFinite, requireLength } from "#domain/argument.ts";
import { lead } from "#domain/lead.ts";
import { totalWeight } from "#domain/weights.ts";

/** The weight of one criterion at which the lead is gone while the others keep their proportions. */
export interface WeightFlip {
  /** Strictly between 0 and 1: the share of all weight at which the lead is exactly 0. */
  readonly tiesAt: number;
  /** On which side of it the pick has changed. Today's weight lies on the other. */
  readonly flips: "above" | "below";
}

/**
 * For each criterion alone: what would it have to weigh for the pick to change? With R, the lead on all the other
 * criteria, the lead at weight x is x d_k + (1 - x) R, which is 0 at x = R / (R - d_k).
 *
 * Where d_k and R speak for the same side, or one of them for none, no weight changes the pick: a lead that is used up
 * only when nothing else counts is a tie, and a tie is not a flip.
 *
 * @param differences d_k = a_k - b_k, one per criterion, finite
 * @param weights one per criterion, none negative, any scale
 * @returns one for each criterion, in their order; null where no weight flips it, and everywhere when nobody leads
 * @throws RangeError on a bad number, no criteria, all weights 0, or unequal lengths
 */
export function weightFlips(
  differences: readonly number[],
  weights: readonly number[],
): (WeightFlip | null)[] {
  requireFinite("differences", differences);
  requireLength("weights", weights, differences.length);
  const total = totalWeight("weights", weights);
  const weighed = weights.reduce((sum, weight, k) => sum + weight * (differences[k] ?? 0), 0);
  const signed = lead(differences, weights);
  return differences.map((own, k) => {
    const weight = weights[k] ?? 0;
    if (signed === 0 || weight === total) return null;
    const rest = (weighed - weight * own) / (total - weight);
    if (own * rest >= 0) return null;
    return { tiesAt: rest / (rest - own), flips: signed * own > 0 ? "below" : "above" };
  });
}
