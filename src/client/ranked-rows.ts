import { type OwnPlace, ownRanking, rankingInWords } from "#view-models/own-ranking.ts";
import { made } from "./made.ts";
import type { RatingsTable, Row } from "./ratings-table.ts";
import type { Reader } from "./reader.ts";

/**
 * Puts the rows in the order of the reader's priorities, each with its place, score and how far it moved; as they were
 * served with no opinion.
 *
 * @param tell hears the outcome in one sentence whenever it may have changed
 */
export function rankedRows(
  { rows, headings }: RatingsTable,
  reader: Reader,
  tell: (words: string) => void,
): void {
  const places = reader.hasOpinion() ? ownRanking(reader.question, rows, reader.now()) : [];
  const order = places.length > 0 ? places.map(({ member }) => member) : rows;
  const body = rows[0]?.element.parentElement;
  if (body && order.some(({ element }, place) => body.children[place] !== element)) {
    body.append(...order.map(({ element }) => element));
    for (const heading of headings) heading.removeAttribute("aria-sort");
  }
  for (const { heading } of rows) heading.querySelector(".rank")?.remove();
  for (const place of places) place.member.heading.append(...note(place));
  tell(reader.hasOpinion() ? rankingInWords(places) : "");
}

function note({ place, score, says }: OwnPlace<Row>): HTMLElement[] {
  if (place === null) return [];
  return [
    made("p", [`No. ${place}`, score, says].filter(Boolean).join(" \u00b7 "), { className: "small rank" }),
  ];
}
