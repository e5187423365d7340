import { requireSteps } from "#domain/argument.ts";

/** The highest step of a priority. Steps are whole: 0 (does not count) .. 5. */
export const HIGHEST_PRIORITY = 5;

/** Where a priority stands while nobody has said anything: room to go up and down. */
const MIDDLE_PRIORITY = 3;

/** Throws a RangeError unless every priority is a whole step 0..5 and there is at least one. */
export function requirePriorities(priorities: readonly number[]): void {
  requireSteps("priorities", priorities, 0, HIGHEST_PRIORITY);
}

/**
 * Each priority's share of the total, w_k = r_k / sum r, for display and for weighing.
 *
 * @param priorities r_k, whole steps 0..5
 * @returns shares 0..1 that sum to 1. All priorities 0: all shares 0, which is what a page shows beside them; the
 *   rules that need a weight refuse such a list.
 * @throws RangeError when a priority is no whole step 0..5, or there is none
 */
export function weightsOf(priorities: readonly number[]): number[] {
  requirePriorities(priorities);
  const total = priorities.reduce((sum, priority) => sum + priority, 0);
  return priorities.map((priority) => (total === 0 ? 0 : priority / total));
}

function leastCommonMultiple(a: number, b: number): number {
  let multiple = a;
  while (multiple % b !== 0) multiple += a;
  return multiple;
}

/**
 * The priorities of somebody with no opinion: equal GROUPS, because splitting one criterion into three would
 * otherwise triple its vote.
 *
 * The smallest whole steps come from the least common multiple of the group sizes. Of their multiples within 1..5 we
 * take the one whose smallest and largest step lie most evenly around 3: groups of equal size all get 3, groups of
 * one and two get 4 and 2.
 *
 * @param groups the group id of each criterion, in the order of the criteria
 * @returns one step 1..5 per criterion; every group has the same sum
 * @throws RangeError when there is no criterion, or when no whole steps 1..5 make the groups equal (sizes 2 and 6 work,
 *   1 and 6 do not)
 */
export function equalPriorities(groups: readonly string[]): number[] {
  if (groups.length === 0) throw new RangeError("groups is empty: give each criterion's group");
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const common = [...sizes.values()].reduce(leastCommonMultiple, 1);
  const smallest = groups.map((group) => common / (sizes.get(group) ?? 1));
  const low = Math.min(...smallest);
  const high = Math.max(...smallest);
  const imbalance = (times: number) => Math.abs((times * (low + high)) / 2 - MIDDLE_PRIORITY);
  const best = [1, 2, 3, 4, 5]
    .filter((times) => times * high <= HIGHEST_PRIORITY)
    .reduce<number | null>(
      (kept, times) => (kept && imbalance(kept) <= imbalance(times) ? kept : times),
      null,
    );
  if (best !== null) return smallest.map((step) => step * best);
  const listed = [...sizes].map(([group, size]) => `${group}: ${size}`).join(", ");
  throw new RangeError(
    `groups have sizes that no steps 1..${HIGHEST_PRIORITY} make equal (${listed}): move or merge criteria`,
  );
}
