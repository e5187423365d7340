/**
 * What a reader takes home, made when it is first asked for: lines to share, citations, a badge, a decision record.
 * Loaded only then, and so are the facts of the pair: the page's twin for programs.
 */

import { judge } from "#domain/judgement.ts";
import { noOpinion } from "#domain/reader-priorities.ts";
import type { ComparisonFacts } from "#schema/comparison.ts";
import { decisionRecord } from "#view-models/adr.ts";
import { recordMarkdown } from "#view-models/adr-markdown.ts";
import { badgeMarkdown } from "#view-models/badge.ts";
import { citationOf } from "#view-models/cite.ts";
import { headlineText } from "#view-models/headline.ts";
import { type Shared, shareMarkdown, shareText } from "#view-models/share.ts";
import type { WeighedPair } from "#view-models/weighed-pair.ts";
import { linkTo } from "./carry-along.ts";
import { closeWhenLeft } from "./close-when-left.ts";
import { showToCopy } from "./copy-by-hand.ts";
import { copy } from "./copying.ts";
import { made } from "./made.ts";
import { printRecord } from "./printed-record.ts";
import type { Reader } from "./reader.ts";

/**
 * Fills the folded place with its buttons.
 *
 * @param said where it is said what was copied
 * @throws TypeError when the facts cannot be fetched
 */
export async function takingAlong(
  place: Element,
  reader: Reader,
  pair: WeighedPair,
  said: HTMLElement,
): Promise<void> {
  const facts = await factsOfPage();
  const shared = () => ({ pair, stated: reader.now(), link: linkTo(reader) });
  const record = () => decisionRecord({ facts, stated: reader.now(), link: linkTo(reader), date: today() });
  const cited = () => citationOf(facts.citation, linkTo(reader), today());
  const copies = (words: string, text: () => string) =>
    button(words, () => copy(text(), words, said, "Copied."));
  place.append(
    group("Share", [
      ...shareButton(shared, said),
      copies("Copy as text", () => shareText(shared())),
      copies("Copy as Markdown", () => shareMarkdown(shared())),
      copies("Copy badge for a README", () => badgeOf(facts, pair)),
      copies("Copy card for a page", () => frameOf(facts)),
    ]),
    group("Cite", [
      copies("Copy BibTeX", () => cited().bibtex),
      copies("Copy CSL-JSON", () => cited().cslJson),
      copies("Copy reference", () => cited().reference),
    ]),
    group("Decision record", [
      copies("Copy as ADR", () => recordMarkdown(record())),
      button("Download .md", () => download(recordMarkdown(record()), facts)),
      button("Print", () => printRecord(record())),
    ]),
  );
  closeWhenLeft(place.closest("details"));
}

async function factsOfPage(): Promise<ComparisonFacts> {
  const response = await fetch(location.pathname.replace(/\/$/, ".json"));
  if (!response.ok) throw new TypeError(`the facts answered ${response.status}`);
  return response.json();
}

/** Where the device can share; if it then refuses, the text is shown to be copied. */
function shareButton(shared: () => Shared, said: HTMLElement): HTMLElement[] {
  if (!("share" in navigator)) return [];
  const share = async () => {
    const text = shareText(shared());
    try {
      await navigator.share({ text });
    } catch (error) {
      // Whoever closed the list of apps meant to.
      if (error instanceof DOMException && error.name === "AbortError") return;
      showToCopy(text, "The verdict", said);
    }
  };
  return [button("Share\u2026", share)];
}

function button(words: string, act: () => unknown): HTMLElement {
  const element = made("button", words, { type: "button" });
  element.addEventListener("click", act);
  return element;
}

function group(name: string, buttons: readonly HTMLElement[]): HTMLElement {
  const element = made("p", "", { role: "group", ariaLabel: name });
  element.append(made("b", name), ...buttons);
  return element;
}

/** The reader's own day, "YYYY-MM-DD": in Swedish a date is written so. */
function today(): string {
  return new Date().toLocaleDateString("sv");
}

/** A badge never follows the reader: it shows the verdict with no opinion, as its picture does. */
function badgeOf({ a, b, page }: ComparisonFacts, { question, rated, sides }: WeighedPair): string {
  const { priorities, needs } = noOpinion(question.criteria);
  return badgeMarkdown({
    title: `${a.shortName} vs ${b.shortName}`,
    verdict: headlineText(judge(rated, priorities, needs), sides),
    badgeHref: page.replace("/compare/", "/badge/").replace(/\/$/, ".svg"),
    pageHref: page,
  });
}

/** The one page here that others may frame. It shows the verdict with no opinion, too. */
function frameOf({ a, b, page }: ComparisonFacts): string {
  const title = `${a.shortName} vs ${b.shortName}`.replace(/"/g, "&quot;");
  return `<iframe src="${page.replace("/compare/", "/embed/")}" title="${title}" width="480" height="460" loading="lazy"></iframe>`;
}

function download(text: string, { a, b }: ComparisonFacts): void {
  const href = URL.createObjectURL(new Blob([text], { type: "text/markdown" }));
  made("a", "", { href, download: `${a.id}-vs-${b.id}.adr.md` }).click();
  // The browser has begun to save it by then; kept longer it would only hold memory.
  setTimeout(() => URL.revokeObjectURL(href), 1000);
}
