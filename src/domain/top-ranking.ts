import { HIGHEST_PRIORITY } from "./priorities.ts";

/**
 * The priorities of a reader who only names what matters most, in order: the centre of all weights that keep this
 * order, w_1 >= w_2 >= ... >= each of the others (rank-order centroid, Barron and Barrett 1996; the others, among
 * which no order is known, share what is left equally), as steps with the first at 5.
 *
 * @param ranked positions of the named criteria, the most important first, none twice; at least one
 * @param count how many criteria there are
 * @returns one whole step 1..5 per criterion, by position; never rising along the order
 * @throws RangeError when none is named, one is named twice, or one is not there
 */
export function prioritiesOfRanking(ranked: readonly number[], count: number): number[] {
  const isPosition = (k: number) => Number.isInteger(k) && k >= 0 && k < count;
  if (ranked.length === 0 || !ranked.every(isPosition) || new Set(ranked).size < ranked.length)
    throw new RangeError(`ranked is [${ranked}]: give different positions below ${count}`);
  const named = ranked.map((_, place) => centroid(place, count));
  const others = (1 - named.reduce((sum, weight) => sum + weight, 0)) / (count - ranked.length);
  const largest = named[0] ?? 1;
  return Array.from({ length: count }, (_, k) => {
    const weight = named[ranked.indexOf(k)] ?? others;
    return Math.max(1, Math.round((HIGHEST_PRIORITY * weight) / largest));
  });
}

/** The weight of the criterion ranked after `place` others: (1/m) sum of 1/i for i from its rank to m. */
function centroid(place: number, count: number): number {
  let sum = 0;
  for (let rank = place + 1; rank <= count; rank++) sum += 1 / rank;
  return sum / count;
}
