import { expect, type Locator, type Page } from "@playwright/test";
import { judge } from "#domain/judgement.ts";
import { fragmentOf } from "#domain/priorities-link.ts";
import { noOpinion, type ReaderPriorities } from "#domain/reader-priorities.ts";
import type { ComparisonFacts } from "#schema/comparison.ts";
import { decisionRecord } from "#view-models/adr.ts";
import { recordMarkdown } from "#view-models/adr-markdown.ts";
import { badgeMarkdown } from "#view-models/badge.ts";
import { citationOf } from "#view-models/cite.ts";
import { pairOfFacts } from "#view-models/facts-pair.ts";
import { headlineText } from "#view-models/headline.ts";
import { shareMarkdown, shareText } from "#view-models/share.ts";
import { everyPair, standpointsOf } from "../unit/view-models/records.ts";
import { aComparison } from "./pages.ts";

/** The place where a reader shares, cites and records, and what each of its buttons must give. */

/** The day on which all of it is taken: the page's clock stands there. */
export const DAY = "2026-11-23";

/** Makes the page believe that it is that day. Timers go on. */
export async function standStillOn(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date(`${DAY}T12:00:00`));
}

/** A pair, as its page and the catalog have it. */
export const facts: ComparisonFacts =
  everyPair.find(({ page }) => page.endsWith(`/${aComparison}`)) ?? missing();

/** Priorities that a reader comes from: their name, and the fragment that says them; empty for no opinion. */
export interface From {
  readonly id: string;
  readonly stated: ReaderPriorities;
  readonly fragment: string;
}

/** No opinion, every situation, and at last priorities that are in no list, with must-haves. */
export function standpointsOn(of: ComparisonFacts): From[] {
  const { criteria } = of.question;
  const own = {
    priorities: criteria.map((_, k) => k % 6),
    needs: criteria.map((_, k) => (k < 2 ? 2 : null)),
  };
  return [...standpointsOf(of), { id: "own", stated: own }].map(({ id, stated }) => ({
    id,
    stated,
    fragment: fragmentOf(of.question, stated),
  }));
}

/** What each button must put into the clipboard, by its words, in the order of the page. */
export function promised(of: ComparisonFacts, { stated }: From, link: string): Map<string, string> {
  const pair = pairOfFacts(of);
  const cited = citationOf(of.citation, link, DAY);
  const byDefault = noOpinion(of.question.criteria);
  return new Map([
    ["Copy as text", shareText({ pair, stated, link })],
    ["Copy as Markdown", shareMarkdown({ pair, stated, link })],
    [
      "Copy badge for a README",
      badgeMarkdown({
        title: `${of.a.shortName} vs ${of.b.shortName}`,
        verdict: headlineText(judge(pair.rated, byDefault.priorities, byDefault.needs), pair.sides),
        badgeHref: of.page.replace("/compare/", "/badge/").replace(/\/$/, ".svg"),
        pageHref: of.page,
      }),
    ],
    ["Copy BibTeX", cited.bibtex],
    ["Copy CSL-JSON", cited.cslJson],
    ["Copy reference", cited.reference],
    ["Copy as ADR", recordMarkdown(decisionRecord({ facts: of, stated, link, date: DAY }))],
  ]);
}

/** The place, and whatever in it a test needs. */
export function takeHome(page: Page) {
  const place = page.locator("#verdict .pass-on");
  return {
    place,
    summary: place.locator("summary"),
    panel: place.locator("details"),
    copyLink: place.getByRole("button", { name: "Copy link" }),
    said: place.getByRole("status"),
    byHand: place.getByRole("textbox"),
    button: (words: string): Locator => place.getByRole("button", { name: words, exact: true }),
  };
}

/** What comes over the network may take its time on a busy machine. */
export const FETCHED = { timeout: 20_000 };

/** Opens it, unless it is open, and waits until its buttons have come. It closes when the reader goes elsewhere. */
export async function openTakeHome(page: Page): Promise<void> {
  const { summary, panel, button } = takeHome(page);
  if ((await panel.getAttribute("open")) === null) await summary.click();
  await expect(button("Copy as ADR")).toBeVisible(FETCHED);
}

/** Gives the page other priorities by its address, as a link that is opened in the same tab does. */
export async function stand(page: Page, { fragment }: From): Promise<void> {
  await page.evaluate((to) => {
    if (location.hash.slice(1) === to) return undefined;
    const heard = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
    location.hash = to;
    return heard;
  }, fragment);
}

/** The address that shows a page at those priorities. */
export function linkFrom(page: Page, { fragment }: From): string {
  const { origin, pathname } = new URL(page.url());
  return origin + pathname + (fragment && `#${fragment}`);
}

function missing(): never {
  throw new Error("There is no comparison to test");
}
