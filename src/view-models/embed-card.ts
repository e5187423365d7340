import type { Catalog } from "#domain/catalog.ts";
import type { Pair } from "#domain/pair.ts";
import type { ClaimView } from "./citing.ts";
import { comparisonTop } from "./comparison-page.ts";
import { head } from "./head.ts";
import { absolute, links } from "./links.ts";

export type EmbedCard = ReturnType<typeof embedCard>;

/**
 * The verdict of a pair as other people's pages show it: the words of the comparison's own card, with its sources under
 * the numbers they have there.
 * @param pair the two
 * @param catalog what the comparison is made from
 * @returns the card; all its links lead to the comparison, whose address is the canonical one
 */
export function embedCard(pair: Pair, catalog: Catalog) {
  const { head: page, title, sides, card, framing } = comparisonTop(pair, catalog);
  const href = links.comparison(pair.a.id, pair.b.id);
  const there = ({ text, cites }: ClaimView) => ({
    text,
    cites: cites.map((cite) => ({ ...cite, href: `${href}${cite.href}` })),
  });
  return {
    head: head(`${title}: the verdict`, page.description, href),
    title,
    sides,
    /** Law 5: a pair that mixes levels of design says so first. */
    framing: framing?.levels ?? null,
    outcome: card.outcome,
    headline: card.headline,
    because: there(card.because),
    unless: there(card.unless),
    other: card.other,
    scores: card.scores,
    share: card.share,
    reviewed: card.reviewed,
    reviewedDay: card.reviewedDay,
    href,
    /** As it is printed: on paper nobody follows a link. */
    address: absolute(href),
  };
}
