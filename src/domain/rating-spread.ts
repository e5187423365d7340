import { requireFinite } from "#domain/argument.ts";

/** How much of the spread of ratings one overall liking for each member would explain. */
export interface Liking {
  /** Eta squared of the members' means: 0 (all means alike) .. 1 (each member has one level everywhere). */
  readonly explained: number;
  /** What would be explained by chance alone: (m - 1) / (m k - 1). */
  readonly byChance: number;
}

/**
 * The share of the variance of all ratings that lies between the members' means. Near what chance gives, the criteria
 * rate different things; far above it, they repeat one opinion.
 *
 * @param members the levels of each member, the same number for all
 * @returns null for fewer than two members, no criteria, or ratings that do not differ at all
 * @throws RangeError on a level that is no number
 */
export function explainedByLiking(members: readonly (readonly number[])[]): Liking | null {
  const all = members.flat();
  const perMember = members[0]?.length ?? 0;
  if (members.length < 2 || perMember === 0) return null;
  requireFinite("levels", all);
  const grand = mean(all);
  const total = all.reduce((sum, level) => sum + (level - grand) ** 2, 0);
  if (total === 0) return null;
  const between = members.reduce((sum, levels) => sum + levels.length * (mean(levels) - grand) ** 2, 0);
  return { explained: between / total, byChance: (members.length - 1) / (all.length - 1) };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
