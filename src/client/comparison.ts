/**
 * The page of a pair follows its reader: priorities and must-haves beside the ratings, the verdict at them in the card,
 * both in the address. Everything can be read without this.
 */

import { judge } from "#domain/judgement.ts";
import type { LinkedPriorities } from "#domain/priorities-link.ts";
import type { ReaderPriorities } from "#domain/reader-priorities.ts";
import { headlineText } from "#view-models/headline.ts";
import { ownVerdict } from "#view-models/own-verdict.ts";
import { keepInAddress } from "./address.ts";
import { announcing } from "./announcing.ts";
import { carryAlong } from "./carry-along.ts";
import { differencesOnly } from "./differences-only.ts";
import { linkLine } from "./link-line.ts";
import { ownCard } from "./own-card.ts";
import { passingOn } from "./passing-on.ts";
import { priorityRows } from "./priority-rows.ts";
import { type PagePair, readPair } from "./read-pair.ts";
import { readerOf } from "./reader.ts";
import { standingLine } from "./standing-line.ts";
import { startingPoints } from "./starting-points.ts";

function start(card: HTMLElement, pair: PagePair, section: Element, place: HTMLElement): void {
  const reader = readerOf(pair.question);
  const show = ownCard(card, reader, pair);
  const stand = standingLine(section, reader, "#verdict");
  const announce = announcing(card);
  let heard = "";
  startingPoints(reader, place, (said) =>
    import("./top-three-of-pair.ts").then(({ topThreeOfPair }) => topThreeOfPair(said, reader, pair)),
  );
  priorityRows(reader, pair, pair.cells);
  differencesOnly(section);
  reader.onChange((stated) => {
    const verdict = ownVerdict(pair, stated);
    const pick = headlineText(verdict.judgement, pair.sides);
    show(verdict);
    // Whoever checks the arithmetic hears every number of it, unrounded.
    card.dispatchEvent(new CustomEvent("weighed", { detail: verdict.judgement }));
    stand(`${pick}. ${verdict.lead}`);
    heard = reader.hasOpinion() ? `${pick}. ${verdict.lead} ${verdict.distance}` : `No opinion. ${pick}.`;
  });
  reader.onSettle(() => announce(() => heard));
  const actions = card.querySelector(".pass-on");
  if (actions) passingOn(actions, reader, pair);
  carryAlong(reader);
  const formerPick = ({ revision, stated }: LinkedPriorities) => pickBefore(pair, revision, stated);
  keepInAddress(reader, linkLine(reader, formerPick));
  // What a link says is there before the page is first painted.
  if (reader.hasOpinion()) reader.tell();
}

/** The pick by the ratings of an earlier revision, in words; null when it is still the same. */
function pickBefore(
  pair: PagePair,
  revision: number,
  { priorities, needs }: ReaderPriorities,
): string | null {
  const before = judge(pair.ratedAt(revision), priorities, needs);
  return before.pick === judge(pair.rated, priorities, needs).pick ? null : headlineText(before, pair.sides);
}

const card = document.querySelector<HTMLElement>("#verdict[data-question]");
const pair = readPair(card);
const section = document.querySelector("#criteria")?.closest("section");
const place = section?.querySelector<HTMLElement>("div.tools");
if (card && pair && section && place) start(card, pair, section, place);
