import { requireFinite, requireLength } from "#domain/argument.ts";
import { HIGHEST_PRIORITY, requirePriorities } from "#domain/priorities.ts";

/** One priority that changes the pick when moved alone. */
export interface SliderFlip {
  /** Position of the criterion. */
  readonly index: number;
  /** The priority, strictly between 0 and 5 and rarely whole, at which the lead is exactly 0. */
  readonly tiesAt: number;
  /** The first whole step past the tie, 0..5: there the other side leads. */
  readonly firstStep: number;
}

/**
 * Which single priority changes the pick, and where: r_k ties at r_k - S / d_k, with S = sum r_j d_j.
 *
 * A tie exactly at 0 or 5 is left out: nothing lies beyond it, so it cannot change the pick. So is the only priority
 * that counts, whose tie is the point where nothing counts any more.
 *
 * @param differences d_k = a_k - b_k, one per criterion, finite
 * @param priorities r_k, whole steps 0..5
 * @returns in the order of the criteria; empty when nobody leads
 * @throws RangeError on a bad number, no criteria, or unequal lengths
 */
export function sliderFlips(differences: readonly number[], priorities: readonly number[]): SliderFlip[] {
  requireFinite("differences", differences);
  requireLength("priorities", priorities, differences.length);
  requirePriorities(priorities);
  const total = priorities.reduce((sum, priority) => sum + priority, 0);
  const weighed = priorities.reduce((sum, priority, k) => sum + priority * (differences[k] ?? 0), 0);
  if (weighed === 0) return [];
  return priorities.flatMap((priority, index) => {
    const difference = differences[index] ?? 0;
    if (difference === 0 || priority === total) return [];
    const tiesAt = priority - weighed / difference;
    if (tiesAt <= 0 || tiesAt >= HIGHEST_PRIORITY) return [];
    const firstStep = tiesAt < priority ? Math.ceil(tiesAt) - 1 : Math.floor(tiesAt) + 1;
    return [{ index, tiesAt, firstStep }];
  });
}
