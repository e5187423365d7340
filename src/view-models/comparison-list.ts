import type { Catalog } from "#domain/catalog.ts";
import { compareIds } from "#domain/catalog.ts";
import { judgedAtEqualPriorities } from "#domain/judged-at-equal-priorities.ts";
import { type Pair, pairs } from "#domain/pair.ts";
import { remembered } from "#domain/remembered.ts";
import { percent } from "./amounts.ts";
import { dayInWords } from "./dates.ts";
import { headlineOf } from "./headline.ts";
import { outcomeLabels } from "./labels.ts";
import { links } from "./links.ts";
import { sideView } from "./sides.ts";

export type ComparisonItem = ReturnType<typeof comparisonItem>;

/** Every verdict in one line each, the newest first. Made once: the page of each pair asks who stands beside it. */
export const comparisonList = remembered((catalog: Catalog): readonly ComparisonItem[] =>
  pairs(catalog)
    .sort((one, other) => compareIds(publishedOn(other), publishedOn(one)))
    .map(comparisonItem),
);

/**
 * The first few of a list for a page that shows no more: the newest, and of those that are equally new the ones whose
 * members have been shown least, so that one architecture does not fill the page.
 *
 * @param items newest first, as `comparisonList` has them
 */
export function newestOf(items: readonly ComparisonItem[], count: number): ComparisonItem[] {
  const shown = new Map<string, number>();
  const timesShown = ({ sides }: ComparisonItem) =>
    (shown.get(sides.a.id) ?? 0) + (shown.get(sides.b.id) ?? 0);
  const left = [...items];
  const taken: ComparisonItem[] = [];
  while (taken.length < count && left.length > 0) {
    const equallyNew = left.filter(({ published }) => published === left[0]?.published);
    const next = equallyNew.reduce((one, other) => (timesShown(other) < timesShown(one) ? other : one));
    for (const { id } of [next.sides.a, next.sides.b]) shown.set(id, (shown.get(id) ?? 0) + 1);
    left.splice(left.indexOf(next), 1);
    taken.push(next);
  }
  return taken;
}

function comparisonItem(pair: Pair) {
  const sides = { a: sideView("a", pair.a), b: sideView("b", pair.b) };
  const judgement = judgedAtEqualPriorities(pair);
  return {
    title: `${pair.a.shortName} vs ${pair.b.shortName}`,
    sides,
    href: links.comparison(pair.a.id, pair.b.id),
    question: { title: pair.question.shortTitle, href: links.question(pair.question.id) },
    headline: headlineOf(judgement, sides),
    outcome: outcomeLabels[judgement.outcome],
    share: judgement.share === null ? null : percent(judgement.share),
    /** Who leads although nobody is picked. */
    leads: judgement.pick === null && judgement.leader !== null ? sides[judgement.leader].inside : null,
    published: publishedOn(pair),
    dek: pair.verdict.dek,
    reviewed: dayInWords(pair.verdict.reviewed),
    day: pair.verdict.reviewed,
  };
}

function publishedOn({ verdict }: Pair): string {
  return verdict.changes[0]?.date ?? verdict.reviewed;
}
