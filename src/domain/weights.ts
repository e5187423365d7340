import { requireFinite, requireLength } from "#domain/argument.ts";

/**
 * The sum of a list of weights.
 *
 * @param name what the caller calls the list, for the message
 * @param weights finite, none negative; any scale
 * @throws RangeError when one is negative, NaN or infinite, when there is none, or when they sum to 0 or overflow
 */
export function totalWeight(name: string, weights: readonly number[]): number {
  requireFinite(name, weights);
  weights.forEach((weight, index) => {
    if (weight < 0) throw new RangeError(`${name}[${index}] is ${weight}: a weight is never negative`);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total > 0 && total < Infinity) return total;
  throw new RangeError(`${name} sum to ${total}: give a positive, finite sum`);
}

/** The same weights as shares of their sum, each 0 to 1. Throws like `totalWeight`. */
export function normalised(weights: readonly number[]): number[] {
  const total = totalWeight("weights", weights);
  return weights.map((weight) => weight / total);
}

/**
 * sum w_k x_k / sum w_k, in the unit of the values.
 *
 * The division comes last, so that whole-number values and weights that cancel give exactly 0, never 1e-17:
 * a tie is recognised as a tie.
 *
 * @param name what the caller calls the values, for the message
 * @throws RangeError on a bad value or weight, or lists of unequal length
 */
export function weightedMean(name: string, values: readonly number[], weights: readonly number[]): number {
  requireFinite(name, values);
  requireLength("weights", weights, values.length);
  const total = totalWeight("weights", weights);
  return values.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0) / total;
}
