import { requireLength } from "#domain/argument.ts";
import { requireLevels } from "#domain/rated-criterion.ts";
import { shareOfPriorities } from "#domain/share.ts";
import { weightedMean } from "#domain/weights.ts";

/**
 * The lead counted one level at a time: W(t) = sum w_k ([a_k >= t] - [b_k >= t]) for t = 2, 3, 4, 5. Each is what the
 * step from level t - 1 to t brings A; together they are the lead.
 *
 * @param levelsA ratings of A, whole levels 1..5, one per criterion
 * @param levelsB ratings of B, likewise
 * @param weights one per criterion, none negative, any scale; normalised here
 * @returns four numbers -1..1
 * @throws RangeError on a bad number, no criteria, all weights 0, or unequal lengths
 */
export function leadsByLevel(
  levelsA: readonly number[],
  levelsB: readonly number[],
  weights: readonly number[],
): number[] {
  requireLevels("levelsA", levelsA);
  requireLevels("levelsB", levelsB);
  requireLength("levelsB", levelsB, levelsA.length);
  return [2, 3, 4, 5].map((level) => {
    const reached = levelsA.map((a, k) => Number(a >= level) - Number((levelsB[k] ?? 0) >= level));
    return weightedMean("levelsA - levelsB", reached, weights);
  });
}

/**
 * The scale check: the share of all increasing scales on which A still leads, when "3 to 4" need not be worth as much
 * as "4 to 5". A scale is what its four steps are worth, so the steps take the place of the weights and W(t) that of
 * the differences.
 *
 * @returns 0..1; 1 when A is ahead on every increasing scale; null when the two are level on each of them
 * @throws RangeError like `leadsByLevel`
 */
export function shareOfScales(
  levelsA: readonly number[],
  levelsB: readonly number[],
  weights: readonly number[],
): number | null {
  return shareOfPriorities(leadsByLevel(levelsA, levelsB, weights));
}
