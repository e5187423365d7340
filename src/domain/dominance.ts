import { requireFinite } from "#domain/argument.ts";
import type { Side } from "#domain/rated-criterion.ts";

/**
 * The side that is nowhere worse and somewhere better, whatever the priorities; null when there is none.
 *
 * @param differences d_k = a_k - b_k, one per criterion, finite
 * @throws RangeError when a difference is NaN or infinite, or there is none
 */
export function dominantSide(differences: readonly number[]): Side | null {
  requireFinite("differences", differences);
  const aIsBetter = differences.some((difference) => difference > 0);
  const bIsBetter = differences.some((difference) => difference < 0);
  if (aIsBetter === bIsBetter) return null;
  return aIsBetter ? "a" : "b";
}
