import { expect, type Page } from "@playwright/test";
import { fragmentOf } from "#domain/priorities-link.ts";
import { isSame, noOpinion, type ReaderPriorities } from "#domain/reader-priorities.ts";
import { contributionViews } from "#view-models/contributions.ts";
import { ownVerdict } from "#view-models/own-verdict.ts";
import type { WeighedPair, WeighedQuestion } from "#view-models/weighed-pair.ts";

/** What a card says of the reader's own verdict, in the reader's words; null while it is as it was served. */
export interface ShownVerdict {
  readonly kicker: string;
  readonly heading: string;
  /** Whose hue the card's edge and the pick's name have. */
  readonly hues: readonly string[];
  readonly remarks: readonly string[];
  /** The verdict with no opinion, and how far from it the reader is. */
  readonly distance: string;
  readonly bars: readonly { readonly says: string; readonly side: string; readonly width: number }[];
  readonly meters: readonly (readonly [string, readonly string[]])[];
}

/** Reads the card of this page. */
export function shownVerdict(page: Page): Promise<ShownVerdict | null> {
  return page.evaluate(readCard);
}

/** The same in the browser: self-contained, so that other tests can send it there. */
export function readCard(): ShownVerdict | null {
  const card = document.querySelector("#verdict");
  const own = card?.querySelector(".own");
  if (!card || !own) return null;
  const text = (element: Element | null | undefined) =>
    element?.textContent?.replace(/\s+/g, " ").trim() ?? "";
  const all = (from: Element, selector: string) => [...from.querySelectorAll(selector)];
  const [changing, distance] = own.children;
  const edge = [...card.classList].find((name) => /^pick-[ab]$/.test(name)) ?? "";
  return {
    kicker: text(own.querySelector(".kicker")),
    heading: text(own.querySelector("h2")),
    hues: [edge.slice(-1), own.querySelector("h2 > span")?.className ?? ""],
    remarks: changing ? all(changing, "p:not(.kicker)").map(text) : [],
    distance: text(distance?.querySelector("span")),
    bars: all(card, ".bars > li").map((item) => {
      const bar = item.querySelector("rect");
      return {
        says: text(item),
        side: bar?.getAttribute("class")?.slice(-1) ?? "",
        width: Number(bar?.getAttribute("width") ?? 0),
      };
    }),
    meters: all(card, ".mine > div").map((meter) => {
      const items = all(meter, "li, dd > :not(ul, svg)");
      return [text(meter.querySelector("dt")), items.map(text)] as const;
    }),
  };
}

/** What a card has to say for a pair at what a reader has stated; null with no opinion. */
export function verdictToShow(pair: WeighedPair, stated: ReaderPriorities): ShownVerdict | null {
  if (isSame(stated, noOpinion(pair.question.criteria))) return null;
  const verdict = ownVerdict(pair, stated);
  const { headline, share, scores, looseness, flips, lead } = verdict;
  const side = headline.side ?? "";
  const both = (a: string, b: string) => `${a} to ${b}`;
  const meters: [string, string[]][] = [];
  if (share) {
    const says = share.leader ? share[share.leader] : both(share.a, share.b);
    meters.push(["Leads under this share of all possible priorities", [says]]);
  }
  if (scores) meters.push(["Score at your priorities", [both(scores.a, scores.b), lead]]);
  if (looseness) {
    const means = "of your weights may be wrong before the pick can change";
    meters.push(["Room for error", [looseness, means]]);
  }
  if (flips.length > 0) {
    meters.push(["It flips when", flips.map((flip, place) => (place === 0 ? flip : `or ${flip}`))]);
  }
  const plain = (words: string) => words.replace(/\s+/g, " ").trim();
  return {
    kicker: `With your priorities · ${verdict.outcome}`,
    heading: plain(`${headline.name}${headline.phrase}`),
    hues: [side, side],
    remarks: verdict.remarks.map(plain),
    distance: plain(`With no opinion: ${verdict.byDefault}. ${verdict.distance}`),
    bars: contributionViews(pair, verdict.judgement, stated.priorities).map((bar) => ({
      says: plain(`${bar.name} ${bar.says}`),
      side: bar.side ?? "",
      width: 4 * Math.abs(bar.length),
    })),
    meters: meters.map(([term, says]) => [term, says.map(plain)]),
  };
}

/** The page shows what follows from `stated`, and its address carries that. */
export async function expectToFollow(page: Page, pair: WeighedPair, stated: ReaderPriorities): Promise<void> {
  await expect.poll(() => shownVerdict(page)).toEqual(verdictToShow(pair, stated));
  await expectInAddress(page, pair.question, stated);
}

/** The address carries what was stated, and nothing with no opinion. */
export async function expectInAddress(
  page: Page,
  question: WeighedQuestion,
  stated: ReaderPriorities,
): Promise<void> {
  const fragment = fragmentOf(question, stated);
  await expect.poll(() => page.evaluate(() => location.hash)).toBe(fragment && `#${fragment}`);
}
