import { requireSteps } from "#domain/argument.ts";
import type { EvidenceGrade } from "#domain/evidence-uncertainty.ts";

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
