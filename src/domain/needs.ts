import { requireLength, requireSteps } from "#domain/argument.ts";
import type { RatedCriterion, Side } from "#domain/rated-criterion.ts";

/** A need that one side does not meet. */
export interface KnockOut {
  readonly side: Side;
  /** Id of the criterion. */
  readonly criterion: string;
}

/**
 * The needs that are not met. A need is never weighed: one level too low on one of them and the architecture is out.
 *
 * @param needs the lowest acceptable level 1..5 of each criterion, or null where nothing is needed
 * @returns in the order of the criteria, A before B
 * @throws RangeError when a need is no whole level 1..5, or the lists differ in length
 */
export function knockOuts(
  criteria: readonly RatedCriterion[],
  needs: readonly (number | null)[],
): KnockOut[] {
  requireLength("needs", needs, criteria.length);
  return criteria.flatMap((criterion, k) => {
    const need = needs[k] ?? null;
    if (need === null) return [];
    requireSteps(`needs of ${criterion.id}`, [need], 1, 5);
    const sides: readonly Side[] = ["a", "b"];
    return sides
      .filter((side) => criterion[side].level < need)
      .map((side) => ({ side, criterion: criterion.id }));
  });
}
