import { requireFinite } from "./argument.ts";
import { shareUnderRanking } from "./share.ts";

/**
 * The share of all priorities that keep the named order under which A leads, w_1 >= w_2 >= ... >= each of the others:
 * the mean of `shareUnderRanking` over every order that the others can take, all of which are equally large.
 *
 * @param ranked d_k of the named criteria, the most important first, finite
 * @param others d_k of the rest, finite; seven at most, or the orders become too many
 * @returns 0..1, or null when every difference is 0
 * @throws RangeError on a bad number or more than seven others
 */
export function shareUnderTopRanking(ranked: readonly number[], others: readonly number[]): number | null {
  requireFinite("ranked", ranked);
  if (others.length > 7) throw new RangeError(`others has ${others.length} criteria: rank all but seven`);
  let sum = 0;
  let orders = 0;
  for (const order of ordersOf([...others].sort((one, other) => one - other))) {
    const share = shareUnderRanking([...ranked, ...order]);
    if (share === null) return null;
    sum += share;
    orders += 1;
  }
  return sum / orders;
}

/** Every different order of numbers that come sorted; equal numbers trade places unseen. */
function* ordersOf(sorted: readonly number[]): Generator<number[]> {
  if (sorted.length === 0) yield [];
  for (const [place, first] of sorted.entries()) {
    if (place > 0 && first === sorted[place - 1]) continue;
    for (const rest of ordersOf(sorted.toSpliced(place, 1))) yield [first, ...rest];
  }
}
