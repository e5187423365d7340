/**
 * The exact twin of the share of priorities. A module of its own, so that a browser that never asks for the fraction
 * never loads it.
 */

/** A fraction in lowest terms with a positive denominator. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}

function reduced(numerator: bigint, denominator: bigint): Fraction {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** (x g + y h) / (x + y) for positive x, y. */
function mixed(x: bigint, g: Fraction, y: bigint, h: Fraction): Fraction {
  return reduced(
    x * g.numerator * h.denominator + y * h.numerator * g.denominator,
    (x + y) * g.denominator * h.denominator,
  );
}

/**
 * The share of all priorities under which A leads, as a fraction: `shareOfPriorities` without rounding.
 *
 * Same recursion: Varsi (1973), Ali (1973).
 *
 * @param differences d_k = a_k - b_k in whole notches (or any common unit), one per criterion
 * @returns a fraction 0..1 in lowest terms, or null when every difference is 0
 * @throws RangeError when there is no difference
 */
export function exactShareOfPriorities(
  differences: readonly bigint[],
): { numerator: bigint; denominator: bigint } | null {
  if (differences.length === 0) throw new RangeError("differences is empty: give at least one number");
  if (differences.every((difference) => difference === 0n)) return null;
  const losses = differences
    .filter((difference) => difference < 0n)
    .map((difference) => ({ size: -difference, chance: reduced(0n, 1n) }));
  for (const gain of differences.filter((difference) => difference > 0n)) {
    let before = reduced(1n, 1n);
    for (const loss of losses) {
      before = mixed(loss.size, loss.chance, gain, before);
      loss.chance = before;
    }
  }
  return { ...(losses.at(-1)?.chance ?? reduced(1n, 1n)) };
}
