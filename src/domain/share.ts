import { requireFinite, requireFraction, requireLength } from "#domain/argument.ts";
import { lead } from "#domain/lead.ts";

export { exactShareOfPriorities } from "#domain/exact-share.ts";

/**
 * The share of all priorities under which A leads: the probability that sum w_k d_k > 0 when the weights are
 * uniform on the simplex. It is a share of weightings, not of readers, and no probability of being right.
 *
 * Recursion of Varsi (1973) and Ali (1973), O(m^2). Each step is a convex combination of numbers in [0, 1], so
 * no digits are lost where differences nearly coincide; the textbook divided differences lose all of them there.
 *
 * @param differences d_k = a_k - b_k, one per criterion, finite, in any unit
 * @returns 0..1, or null when every difference is 0: the two are alike, which is not the same as one half
 * @throws RangeError when a difference is NaN or infinite, or there is none
 */
export function shareOfPriorities(differences: readonly number[]): number | null {
  requireFinite("differences", differences);
  const largest = Math.max(...differences.map(Math.abs));
  if (largest === 0) return null;
  // Only ratios matter; dividing by the largest keeps the sums below from overflowing.
  const sizes = differences.map((difference) => difference / largest);
  const losses = sizes.filter((size) => size < 0).map((size) => ({ size: -size, chance: 0 }));
  for (const gain of sizes.filter((size) => size > 0)) {
    let before = 1;
    for (const loss of losses) {
      // (loss g + gain h) / (loss + gain), written so that tiny products cannot underflow nor rounding pass 1.
      before = loss.chance + (before - loss.chance) * (gain / (loss.size + gain));
      loss.chance = before;
    }
  }
  return losses.at(-1)?.chance ?? 1;
}

/**
 * d_j replaced by D_j = mean(d_1..d_j): the lead at each corner of the set w_1 >= w_2 >= ... of ranked weights.
 *
 * @param differencesInRankOrder finite, the most important criterion first
 * @throws RangeError like `shareOfPriorities`
 */
export function differencesUnderRanking(differencesInRankOrder: readonly number[]): number[] {
  requireFinite("differencesInRankOrder", differencesInRankOrder);
  let sum = 0;
  return differencesInRankOrder.map((difference, k) => {
    sum += difference;
    return sum / (k + 1);
  });
}

/**
 * The share of the priorities that keep a given ranking (w_1 >= w_2 >= ...) under which A leads.
 *
 * @param differencesInRankOrder d_k, finite, the most important criterion first
 * @returns 0..1, or null when every difference is 0
 * @throws RangeError like `shareOfPriorities`
 */
export function shareUnderRanking(differencesInRankOrder: readonly number[]): number | null {
  return shareOfPriorities(differencesUnderRanking(differencesInRankOrder));
}

/**
 * The share of the priorities that give each criterion at least its floor under which A leads: d_j becomes
 * D_j = l.d + (1 - sum l) d_j.
 *
 * @param floors smallest weight of each criterion, 0..1, together at most 1
 * @returns 0..1, or null when A and B are level at every such weighting
 * @throws RangeError on a bad number, unequal lengths, or floors that sum above 1
 */
export function shareWithFloors(differences: readonly number[], floors: readonly number[]): number | null {
  requireFinite("differences", differences);
  requireLength("floors", floors, differences.length);
  floors.forEach((floor, k) => {
    requireFraction(`floors[${k}]`, floor);
  });
  const taken = floors.reduce((sum, floor) => sum + floor, 0);
  // 1e-12: ten floors of a tenth may sum to a hair above 1.
  if (taken > 1 + 1e-12) throw new RangeError(`floors sum to ${taken}: together at most 1`);
  const assured = differences.reduce((sum, difference, k) => sum + difference * (floors[k] ?? 0), 0);
  const free = Math.max(0, 1 - taken);
  return shareOfPriorities(differences.map((difference) => assured + free * difference));
}

/**
 * The share of the priorities near the reader's own under which A leads: a part alpha of the weight may lie
 * anywhere, the rest stays where the reader put it, so d_j becomes D_j = (1 - alpha) V + alpha d_j.
 *
 * @param weights the reader's, none negative, on any scale
 * @param alpha 0 (only the reader's own weights) .. 1 (all weightings)
 * @returns 0..1, exactly 1 for a leading A while alpha is at most the looseness; null when all D_j are 0
 * @throws RangeError on a bad number, all weights 0, or unequal lengths
 */
export function shareNear(
  differences: readonly number[],
  weights: readonly number[],
  alpha: number,
): number | null {
  requireFraction("alpha", alpha);
  const own = lead(differences, weights);
  return shareOfPriorities(differences.map((difference) => (1 - alpha) * own + alpha * difference));
}

/**
 * What a typical supporter of A cares about: the mean of all weights under which A leads,
 * central[j] = P(d with d_j listed twice) / (m P(d)).
 *
 * @returns one weight per criterion, together 1; null when A leads under no weights at all
 * @throws RangeError like `shareOfPriorities`
 */
export function centralPriorities(differences: readonly number[]): number[] | null {
  const share = shareOfPriorities(differences);
  if (share === null || share === 0) return null;
  return differences.map((difference) => {
    const twice = shareOfPriorities([...differences, difference]) ?? 0;
    return twice / (differences.length * share);
  });
}
