import { requireLength } from "#domain/argument.ts";
import { requirePriorities } from "#domain/priorities.ts";
import { requireLevels, type Side } from "#domain/rated-criterion.ts";

/** One rating that changes the pick when it alone is different. */
export interface RatingFlip {
  readonly side: Side;
  /** Position of the criterion. */
  readonly index: number;
  /** The level as rated, and the nearest level at which the other side leads; both 1..5. */
  readonly from: number;
  readonly to: number;
}

/**
 * The single ratings that change the pick by the fewest notches. A notch on criterion k moves the lead by w_k, so the
 * leader's level must fall, or the rival's rise, by the first whole number of notches above S / r_k, S = sum r_k d_k.
 * A mere tie does not count: there the pick has gone, but not changed.
 *
 * @param levelsA ratings of A, whole levels 1..5, one per criterion
 * @param levelsB ratings of B, likewise
 * @param priorities r_k, whole steps 0..5
 * @returns the notches (1..4) and every cell that needs no more; null when nobody leads or no single rating suffices
 * @throws RangeError on a bad number, no criteria, or unequal lengths
 */
export function ratingFlips(
  levelsA: readonly number[],
  levelsB: readonly number[],
  priorities: readonly number[],
): { notches: number; cells: RatingFlip[] } | null {
  requireLevels("levelsA", levelsA);
  requireLevels("levelsB", levelsB);
  requirePriorities(priorities);
  requireLength("levelsB", levelsB, levelsA.length);
  requireLength("priorities", priorities, levelsA.length);
  const weighed = priorities.reduce((sum, r, k) => sum + r * ((levelsA[k] ?? 0) - (levelsB[k] ?? 0)), 0);
  if (weighed === 0) return null;
  const reachable = priorities
    .flatMap((priority, index) => {
      if (priority === 0) return [];
      const notches = Math.floor(Math.abs(weighed) / priority) + 1;
      const towardsB = weighed > 0 ? -notches : notches;
      const cell = (side: Side, from: number, change: number) => ({ side, index, from, to: from + change });
      return [cell("a", levelsA[index] ?? 0, towardsB), cell("b", levelsB[index] ?? 0, -towardsB)];
    })
    .filter(({ to }) => to >= 1 && to <= 5);
  if (reachable.length === 0) return null;
  const notches = Math.min(...reachable.map(({ from, to }) => Math.abs(to - from)));
  return { notches, cells: reachable.filter(({ from, to }) => Math.abs(to - from) === notches) };
}
