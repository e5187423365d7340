import { evidenceUncertainty } from "#domain/evidence-uncertainty.ts";
import {
  type GradedLevel,
  type RatedCriterion,
  requireWeighable,
  type Side,
} from "#domain/rated-criterion.ts";

/** Probability of each value of S = sum r_k (a_k - b_k) within reach of noise; S without noise sits in the middle. */
type Distribution = Float64Array;

/** Spreads every value by one noisy rating, whose notch is worth `notch` (below 0 for the rival's ratings). */
function spread(values: Distribution, { level, evidence }: GradedLevel, notch: number): Distribution {
  const chance = evidenceUncertainty[evidence];
  const lower = level > 1 ? chance : 0;
  const higher = level < 5 ? chance : 0;
  const after = values.slice();
  // A plain loop: a judgement comes here some twenty times, and a callback for each value takes nearly twice as long.
  for (const i of values.keys()) {
    const kept = (values[i] ?? 0) * (1 - lower - higher);
    after[i] = kept + (values[i + notch] ?? 0) * lower + (values[i - notch] ?? 0) * higher;
  }
  return after;
}

/**
 * The probability that `side` leads when the ratings are noisy: each is one lower / as given / one higher with
 * probability e, 1 - 2e, e, independently, and never leaves 1..5 (a step outside stays where it was). e comes from the
 * evidence grade. Whole priorities make this an exact convolution: nothing is sampled, so builds stay equal.
 *
 * @param criteria levels 1..5 with evidence grades
 * @param priorities r_k, whole steps 0..5
 * @returns 0..1; a tie counts as not leading. 0 when all priorities are 0
 * @throws RangeError on a level or priority out of range, no criteria, or unequal lengths
 */
export function chanceOfLeading(
  side: Side,
  criteria: readonly RatedCriterion[],
  priorities: readonly number[],
): number {
  requireWeighable(criteria, priorities);
  const rival = side === "a" ? "b" : "a";
  // Every rating of either side moves by one notch at most.
  const furthest = 2 * priorities.reduce((sum, priority) => sum + priority, 0);
  let values: Distribution = new Float64Array(2 * furthest + 1).with(furthest, 1);
  let ahead = 0;
  criteria.forEach((criterion, k) => {
    const priority = priorities[k] ?? 0;
    if (priority === 0) return;
    ahead += priority * (criterion[side].level - criterion[rival].level);
    values = spread(values, criterion[side], priority);
    values = spread(values, criterion[rival], -priority);
  });
  return values.reduce((sum, value, i) => sum + (ahead + i > furthest ? value : 0), 0);
}
