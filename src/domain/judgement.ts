import { bandOf } from "#domain/bands.ts";
import { type KnockOut, knockOuts } from "#domain/needs.ts";
import type { RatedCriterion, Side } from "#domain/rated-criterion.ts";
import { type Weighing, weigh } from "#domain/weighing.ts";

export type { EvidenceGrade } from "#domain/evidence-uncertainty.ts";
export type { RatedCriterion, Side } from "#domain/rated-criterion.ts";

/** What a verdict can say, in the order in which it is asked. */
export type Outcome =
  | "neither"
  | "knocked-out"
  | "no-priorities"
  | "alike"
  | "dominates"
  | "clear"
  | "leans"
  | "too-close";

/** A verdict in numbers. Those from weighing are there also when a need has decided. */
export interface Judgement extends Weighing {
  readonly outcome: Outcome;
  /** Null for neither, no-priorities, alike and too-close; for too-close `leader` says who is ahead, if anybody. */
  readonly pick: Side | null;
  /** Every need not met, in the order of the criteria. */
  readonly knockedOut: readonly KnockOut[];
}

/** Needs come first and are never weighed; null when both sides meet all of them. */
function decidedByNeeds(knockedOut: readonly KnockOut[]): Pick<Judgement, "outcome" | "pick"> | null {
  const out = new Set(knockedOut.map(({ side }) => side));
  if (out.size === 2) return { outcome: "neither", pick: null };
  if (out.size === 1) return { outcome: "knocked-out", pick: out.has("a") ? "b" : "a" };
  return null;
}

function decidedByWeighing(
  criteria: readonly RatedCriterion[],
  priorities: readonly number[],
  weighing: Weighing,
): Pick<Judgement, "outcome" | "pick"> {
  const { dominant, leader, points, pickUnderNoise, scaleShare } = weighing;
  if (priorities.every((priority) => priority === 0)) return { outcome: "no-priorities", pick: null };
  if (criteria.every(({ a, b }) => a.level === b.level)) return { outcome: "alike", pick: null };
  if (dominant !== null) return { outcome: "dominates", pick: dominant };
  if (leader === null || pickUnderNoise === null) return { outcome: "too-close", pick: null };
  const outcome = bandOf({ points, pickUnderNoise, scaleShare: scaleShare ?? 0 });
  return { outcome, pick: outcome === "too-close" ? null : leader };
}

/**
 * Judges a pair: needs, then dominance, then the weighed lead and its band. Pure; the same at build and in the browser.
 *
 * @param criteria both ratings of each criterion, levels 1..5, as given: swapping a and b mirrors the judgement
 * @param priorities r_k, whole steps 0..5, one per criterion
 * @param needs the lowest acceptable level 1..5 of each criterion, or null
 * @throws RangeError on a level, priority or need out of range, no criteria, or unequal lengths
 */
export function judge(
  criteria: readonly RatedCriterion[],
  priorities: readonly number[],
  needs: readonly (number | null)[],
): Judgement {
  const weighing = weigh(criteria, priorities);
  const knockedOut = knockOuts(criteria, needs);
  const decided = decidedByNeeds(knockedOut) ?? decidedByWeighing(criteria, priorities, weighing);
  return { ...decided, ...weighing, knockedOut };
}
