import { judgedAtEqualPriorities } from "#domain/judged-at-equal-priorities.ts";
import type { Judgement } from "#domain/judgement.ts";
import { type Pair, pairs } from "#domain/pair.ts";
import type { Check, Problem } from "./check.ts";
import { groupsCanBeEqual } from "./groups-can-be-equal.ts";

/** Law 4: the pick that an editor's words explain is the one that the ratings give at equal priorities. */
export const picksAreComputed: Check = (catalog, today) => {
  const unequal = new Set(groupsCanBeEqual(catalog, today).map(({ where }) => where.file));
  return pairs(catalog)
    .filter((pair) => pair.a !== pair.b && isRated(pair) && !unequal.has(pair.question.file))
    .flatMap((pair) => contradiction(pair));
};

/** What the ratings give: an architecture's id, or the outcome that has no pick. */
export function computedPick(pair: Pair, judgement: Judgement): string {
  return judgement.pick === null ? judgement.outcome : pair[judgement.pick].id;
}

function contradiction(pair: Pair): Problem[] {
  const { a, b, question, verdict } = pair;
  const judgement = judgedAtEqualPriorities(pair);
  const computed = computedPick(pair, judgement);
  if (verdict.pick === computed) return [];
  return [
    {
      where: { file: verdict.file, field: ["pick"] },
      what: `"${verdict.pick}" is not what the ratings give at equal priorities: ${numbers(pair, judgement)}`,
      allowed: `"${computed}", with words that explain it, or other ratings with reasons of their own`,
      example: `pick: ${computed}`,
      restsOn: [a.file, b.file, question.file],
    },
  ];
}

function numbers(pair: Pair, { leader, lead, share, outcome, pick }: Judgement): string {
  const verdict = pick === null ? `the outcome is ${outcome}` : `the pick is ${pair[pick].id} (${outcome})`;
  if (leader === null) return verdict;
  const size = Math.abs(lead)
    .toFixed(2)
    .replace(/\.?0+$/, "");
  const percent = share === null ? "" : ` and leads under ${Math.round(share * 100)} % of all priorities`;
  return `${verdict}; ${pair[leader].id} is ahead by ${size} notches${percent}`;
}

function isRated({ question, a, b }: Pair): boolean {
  return question.criteria.every(({ id }) => Object.hasOwn(a.ratings, id) && Object.hasOwn(b.ratings, id));
}
