import { requireLength, requireSteps } from "#domain/argument.ts";
import type { EvidenceGrade } from "#domain/evidence-uncertainty.ts";
import { requirePriorities } from "#domain/priorities.ts";

/** One of the two architectures of a pair, in the order given. */
export type Side = "a" | "b";

/** How one architecture does on one criterion: a level 1..5 (5 is better for the reader) and what backs it. */
export interface GradedLevel {
  readonly level: number;
  readonly evidence: EvidenceGrade;
}

/** One criterion with both architectures' ratings. */
export interface RatedCriterion {
  readonly id: string;
  readonly a: GradedLevel;
  readonly b: GradedLevel;
}

/** Throws a RangeError unless every level is a whole number 1..5 and there is at least one. */
export function requireLevels(name: string, levels: readonly number[]): void {
  requireSteps(name, levels, 1, 5);
}

/** The levels of one side, in the order of the criteria. */
export function levelsOf(side: Side, criteria: readonly RatedCriterion[]): number[] {
  return criteria.map((criterion) => criterion[side].level);
}

/**
 * Throws a RangeError unless there is a criterion, every level is a whole number 1..5, and `priorities` has one whole
 * step 0..5 for each criterion.
 */
export function requireWeighable(criteria: readonly RatedCriterion[], priorities: readonly number[]): void {
  requireLevels("levels of a", levelsOf("a", criteria));
  requireLevels("levels of b", levelsOf("b", criteria));
  requirePriorities(priorities);
  requireLength("priorities", priorities, criteria.length);
}
