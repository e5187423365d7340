import { requireLength } from "./argument.ts";
import { equalPriorities, weightsOf } from "./priorities.ts";

/** What a reader has said about a question, both lists in the order of its criteria. */
export interface ReaderPriorities {
  /** How much each criterion matters, whole steps 0..5. */
  readonly priorities: readonly number[];
  /** The lowest acceptable level 1..5 of each criterion, or null where nothing is a must-have. */
  readonly needs: readonly (number | null)[];
}

/** What a question's priorities hang on. */
export type Grouped = readonly { readonly group: string }[];

/**
 * What is shown to a reader who has said nothing: equal groups, no must-haves.
 *
 * @throws RangeError like `equalPriorities`
 */
export function noOpinion(criteria: Grouped): ReaderPriorities {
  return { priorities: equalPriorities(criteria.map(({ group }) => group)), needs: criteria.map(() => null) };
}

/** Whether two readers have said the very same, step for step. */
export function isSame(one: ReaderPriorities, other: ReaderPriorities): boolean {
  return (
    one.priorities.length === other.priorities.length &&
    one.priorities.every((priority, k) => priority === other.priorities[k]) &&
    one.needs.every((need, k) => need === other.needs[k])
  );
}

/**
 * How far two lists of priorities lie apart, in points of 100: what must move between criteria to make the one's
 * shares the other's (half the sum of all changes, the same measure as `fewestPointsToFlip`).
 *
 * @param from r_k, whole steps 0..5
 * @param to likewise, as many
 * @returns 0 (the same shares, whatever the steps) .. 100; null when either weighs nothing at all
 * @throws RangeError on a priority out of range, none, or lists of unequal length
 */
export function pointsMoved(from: readonly number[], to: readonly number[]): number | null {
  requireLength("to", to, from.length);
  const [before, after] = [weightsOf(from), weightsOf(to)];
  if ([from, to].some((priorities) => priorities.every((priority) => priority === 0))) return null;
  return 50 * before.reduce((sum, weight, k) => sum + Math.abs(weight - (after[k] ?? 0)), 0);
}
