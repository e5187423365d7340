import { judgedAtEqualPriorities } from "#domain/judged-at-equal-priorities.ts";
import type { Pair } from "#domain/pair.ts";
import { twinsOf } from "./alternates.ts";
import { insideSentence } from "./amounts.ts";
import { descriptionFrom } from "./description.ts";
import { type Head, head } from "./head.ts";
import { headlineText } from "./headline.ts";
import { links } from "./links.ts";
import { comparisonCard } from "./preview-card.ts";
import { sideView } from "./sides.ts";
import { techArticle } from "./structured-data/tech-article.ts";

/**
 * The head of a pair's page. Its title says the verdict in the words of the card, so it claims neither more nor less.
 *
 * @param citations addresses of the sources that the verdict rests on
 */
export function comparisonHead(pair: Pair, citations: readonly string[]): Head {
  const { a, b, verdict } = pair;
  const sides = { a: sideView("a", a), b: sideView("b", b) };
  const pick = headlineText(judgedAtEqualPriorities(pair), sides);
  const title = `${a.shortName} vs ${sides.b.inside}: ${insideSentence(pick)}`;
  const href = links.comparison(a.id, b.id);
  return head(title, describe(pair, title, pick), href, twinsOf(href), {
    picture: comparisonCard(pair).alt,
    things: [techArticle({ title, href, about: [a.id, b.id], citations, ...verdict })],
  });
}

/** The pick and where the two part; where that is too long to be shown whole, the pick and its reason, or the pick alone. */
function describe({ verdict: { dek, because } }: Pair, title: string, pick: string): string {
  const any = "Which to pick, why, how sure that is, and what would change the pick.";
  const [reason = ""] = because.text.split(/(?<=[.!?]) (?=[A-Z])/);
  return descriptionFrom(`${pick}. ${dek}`, dek, `${pick}. ${reason}`, reason, `${title}. ${any}`, any);
}
