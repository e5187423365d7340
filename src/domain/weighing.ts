import { dominantSide } from "#domain/dominance.ts";
import { fewestPointsToFlip, looseness } from "#domain/flips.ts";
import { lead, score } from "#domain/lead.ts";
import { weightsOf } from "#domain/priorities.ts";
import { levelsOf, type RatedCriterion, requireWeighable, type Side } from "#domain/rated-criterion.ts";
import { chanceOfLeading } from "#domain/rating-noise.ts";
import { shareOfScales } from "#domain/scale-check.ts";
import { shareOfPriorities } from "#domain/share.ts";

/** Every number of a verdict that comes from weighing. Swapping A and B mirrors all of them. */
export interface Weighing {
  /** Who leads at these priorities. At a lead of 0: the dominating side if there is one, otherwise null. */
  readonly leader: Side | null;
  /** The side that is nowhere worse and somewhere better, at any priorities. */
  readonly dominant: Side | null;
  /** A minus B, notches, -4..4; 0 when no priority is set. */
  readonly lead: number;
  /** Weighted mean level of A, 1..5; 0 when no priority is set. */
  readonly scoreA: number;
  /** Weighted mean level of B, 1..5; 0 when no priority is set. */
  readonly scoreB: number;
  /** Share of all priorities under which the leader leads, 0..1; null without a leader. */
  readonly share: number | null;
  /** Share of the weight that may be wrong before the pick can change, 0..1; 0 without a leader. */
  readonly looseness: number;
  /** Fewest points of 100 that change the pick; 0 at a tie; null when none can, or no priority is set. */
  readonly points: number | null;
  /** Probability that the leader still leads when ratings are noisy, 0..1; null without a leader. */
  readonly pickUnderNoise: number | null;
  /** Share of increasing scales on which the leader leads, 0..1; null without a leader or a lead. */
  readonly scaleShare: number | null;
  /** w_k d_k of each criterion, notches, above 0 where it speaks for A; they sum to the lead. */
  readonly contributions: readonly { readonly id: string; readonly value: number }[];
  /** Id of the only criterion with a priority above 0; null when there are more, or none. */
  readonly onlyOneCounts: string | null;
}

const differencesOf = (criteria: readonly RatedCriterion[]) => criteria.map(({ a, b }) => a.level - b.level);

/** What needs a leader to be asked about; all of it null without one. */
function robustnessOf(
  leader: Side | null,
  criteria: readonly RatedCriterion[],
  priorities: readonly number[],
) {
  if (leader === null) return { share: null, pickUnderNoise: null, scaleShare: null };
  const rival = leader === "a" ? "b" : "a";
  const differences = differencesOf(criteria);
  return {
    share: shareOfPriorities(leader === "a" ? differences : differences.map((difference) => -difference)),
    pickUnderNoise: chanceOfLeading(leader, criteria, priorities),
    scaleShare: shareOfScales(levelsOf(leader, criteria), levelsOf(rival, criteria), priorities),
  };
}

/** The numbers that exist only once some priority is above 0. */
function weighedNumbers(criteria: readonly RatedCriterion[], priorities: readonly number[]) {
  const differences = differencesOf(criteria);
  const dominant = dominantSide(differences);
  const signed = lead(differences, priorities);
  const leader = signed === 0 ? dominant : signed > 0 ? "a" : "b";
  return {
    leader,
    lead: signed,
    scoreA: score(levelsOf("a", criteria), priorities),
    scoreB: score(levelsOf("b", criteria), priorities),
    looseness: dominant ? 1 : looseness(differences, priorities),
    points: dominant ? null : (fewestPointsToFlip(differences, priorities)?.points ?? null),
    ...robustnessOf(leader, criteria, priorities),
  } satisfies Partial<Weighing>;
}

const UNWEIGHED = {
  leader: null,
  lead: 0,
  scoreA: 0,
  scoreB: 0,
  looseness: 0,
  points: null,
  share: null,
  pickUnderNoise: null,
  scaleShare: null,
} satisfies Partial<Weighing>;

/**
 * Weighs two architectures at the given priorities.
 *
 * @param criteria both ratings of each criterion, levels 1..5
 * @param priorities r_k, whole steps 0..5, one per criterion
 * @throws RangeError on a level or priority out of range, no criteria, or unequal lengths
 */
export function weigh(criteria: readonly RatedCriterion[], priorities: readonly number[]): Weighing {
  requireWeighable(criteria, priorities);
  const weights = weightsOf(priorities);
  const counting = criteria.filter((_, k) => (priorities[k] ?? 0) > 0);
  return {
    dominant: dominantSide(differencesOf(criteria)),
    ...(counting.length === 0 ? UNWEIGHED : weighedNumbers(criteria, priorities)),
    // "+ 0" turns the -0 of an unweighed loss into 0, which JSON and screens print alike.
    contributions: criteria.map(({ id, a, b }, k) => ({
      id,
      value: (weights[k] ?? 0) * (a.level - b.level) + 0,
    })),
    onlyOneCounts: counting.length === 1 ? (counting[0]?.id ?? null) : null,
  };
}
