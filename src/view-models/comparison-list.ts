import type { Catalog } from "#domain/catalog.ts";
import { compareIds } from "#domain/catalog.ts";
import { judgedAtEqualPriorities } from "#domain/judged-pair.ts";
import { type Pair, pairs } from "#domain/pair.ts";
import { dayInWords, percent } from "./amounts.ts";
import { outcomeLabels } from "./labels.ts";
import { links } from "./links.ts";
import { sideView } from "./sides.ts";
import { headlineOf } from "./verdict-card.ts";

export type ComparisonItem = ReturnType<typeof comparisonItem>;

/** Every verdict in one line each, the newest first. */
export function comparisonList(catalog: Catalog): ComparisonItem[] {
  return pairs(catalog)
    .sort((one, other) => compareIds(publishedOn(other), publishedOn(one)))
    .map(comparisonItem);
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
    dek: pair.verdict.dek,
    reviewed: dayInWords(pair.verdict.reviewed),
    day: pair.verdict.reviewed,
  };
}

function publishedOn({ verdict }: Pair): string {
  return verdict.changes[0]?.date ?? verdict.reviewed;
}
