import type { Judgement } from "#domain/judgement.ts";
import type { Side } from "#domain/rated-criterion.ts";
import { insideSentence, notches } from "./amounts.ts";
import type { WeighedPair } from "./weighed-pair.ts";

/** What one criterion adds to the lead. */
export interface ContributionView {
  readonly name: string;
  /** Whom it speaks for; null when it decides nothing. */
  readonly side: Side | null;
  /** -1 (all for B) .. 1 (all for A), relative to the largest. */
  readonly length: number;
  readonly says: string;
}

/** What each criterion adds to the lead, the largest first: w_k d_k, in notches. */
export function contributionViews(
  { question, sides, rated }: WeighedPair,
  { contributions }: Pick<Judgement, "contributions">,
  priorities: readonly number[],
): ContributionView[] {
  const largest = Math.max(...contributions.map(({ value }) => Math.abs(value))) || 1;
  return contributions
    .map(({ value }, k) => {
      const side = value === 0 ? null : value > 0 ? ("a" as const) : ("b" as const);
      const isEven = rated[k]?.a.level === rated[k]?.b.level;
      const silent = isEven ? "both equal here" : priorities[k] === 0 ? "does not count" : "";
      return {
        name: question.criteria[k]?.name ?? "",
        side,
        length: value / largest,
        says: side ? `${notches(value)} for ${insideSentence(sides[side].name)}` : silent,
      };
    })
    .sort((one, other) => Math.abs(other.length) - Math.abs(one.length));
}
