/**
 * Where "clear" ends and "too close" begins. A policy, not a finding: it lives here alone, and its version changes with
 * any number in it, so that a printed verdict can say by which rule it was given.
 */
export const bandPolicy = {
  version: 1,
  /** Clear: at least these, all three. */
  clear: { points: 10, pickUnderNoise: 0.9, scaleShare: 0.9 },
  /** Too close to call: fewer than either of these. */
  tooClose: { points: 3, pickUnderNoise: 0.67 },
} as const;

/** How robust a weighed pick is. */
export type Band = "clear" | "leans" | "too-close";

/** What a band is decided by. */
export interface Robustness {
  /** Fewest points of 100 that change the pick, 0..100; null when none can. */
  readonly points: number | null;
  /** Probability that the pick still leads when its ratings are noisy, 0..1. */
  readonly pickUnderNoise: number;
  /** Share of increasing scales on which the pick leads, 0..1. */
  readonly scaleShare: number;
}

/** Rounding never decides a band: 0.9 computed as 0.8999999999999999 is still 0.9. */
const ROUNDING = 1e-9;

const reaches = (value: number, threshold: number) => value >= threshold - ROUNDING;

/** The band of a weighed pick, by `bandPolicy`. Whoever is knocked out or dominated has been dealt with before. */
export function bandOf({ points, pickUnderNoise, scaleShare }: Robustness): Band {
  const { clear, tooClose } = bandPolicy;
  const movable = points ?? Infinity;
  if (!reaches(movable, tooClose.points)) return "too-close";
  if (!reaches(pickUnderNoise, tooClose.pickUnderNoise)) return "too-close";
  const isClear =
    reaches(movable, clear.points) &&
    reaches(pickUnderNoise, clear.pickUnderNoise) &&
    reaches(scaleShare, clear.scaleShare);
  return isClear ? "clear" : "leans";
}
