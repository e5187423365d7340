import { lead } from "#domain/lead.ts";
import { normalised } from "#domain/weights.ts";

/** Differences as seen by whoever leads: the lead on them is 0 or more. */
function oriented(differences: readonly number[], weights: readonly number[]) {
  const signed = lead(differences, weights);
  return signed < 0
    ? { size: -signed, differences: differences.map((difference) => -difference) }
    : { size: signed, differences };
}

/**
 * The fewest points of 100 that must move between criteria before the lead is gone, and the weights at which it is:
 * all of it goes to the leader's worst criterion, taken from its best one first (the greedy answer is exact, since
 * a point is worth d_k - min d wherever it comes from).
 *
 * @param differences d_k = a_k - b_k, one per criterion, finite
 * @param weights one per criterion, none negative, any scale; normalised here
 * @returns points 0..100 (half the total change of all weights) and weights that sum to 1 with a lead of 0 within
 *   1e-12 notches. A lead of 0 already: 0 points and the same weights, normalised. Null when the leader is nowhere
 *   worse: at a smallest difference of exactly 0 the lead can be used up, but never turned.
 * @throws RangeError on a bad number, no criteria, all weights 0, or unequal lengths
 */
export function fewestPointsToFlip(
  differences: readonly number[],
  weights: readonly number[],
): { points: number; weights: number[] } | null {
  const leader = oriented(differences, weights);
  const moved = normalised(weights);
  if (leader.size === 0) return { points: 0, weights: moved };
  const worst = Math.min(...leader.differences);
  if (worst >= 0) return null;
  const target = leader.differences.indexOf(worst);
  const bestFirst = leader.differences.map((difference, k) => ({ k, worth: difference - worst }));
  bestFirst.sort((one, other) => other.worth - one.worth);
  let left = leader.size;
  let fraction = 0;
  for (const { k, worth } of bestFirst) {
    if (worth === 0 || left <= 0) break;
    const step = Math.min(moved[k] ?? 0, left / worth);
    moved[k] = (moved[k] ?? 0) - step;
    fraction += step;
    left -= step * worth;
  }
  moved[target] = (moved[target] ?? 0) + fraction;
  return { points: 100 * fraction, weights: moved };
}

/**
 * Looseness: the share of the weight that may be wrong, in any direction, before the pick can change:
 * alpha* = V / (V - min d), seen by whoever leads.
 *
 * @returns 0 (the lead is 0 already, so there is no pick to lose) .. 1 (the leader is nowhere worse)
 * @throws RangeError like `fewestPointsToFlip`
 */
export function looseness(differences: readonly number[], weights: readonly number[]): number {
  const leader = oriented(differences, weights);
  if (leader.size === 0) return 0;
  const worst = Math.min(...leader.differences);
  return worst >= 0 ? 1 : leader.size / (leader.size - worst);
}
