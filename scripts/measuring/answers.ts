import type { Browser } from "@playwright/test";
import { interactionBudget } from "../budgets.ts";
import {
  interactionTimes,
  interactionToNextPaint,
  notedEvents,
  noteEvents,
  shortestTold,
} from "./event-timing.ts";
import type { Figure } from "./figure.ts";
import { type Interaction, interactions, perform } from "./interactions.ts";
import type { HeaviestPage } from "./pages.ts";
import type { ServedSite } from "./visit.ts";

/** How fast a page answered one kind of interaction. Times are in ms; 0 means too short for the browser to tell. */
export interface Answer {
  readonly kind: string;
  /** Of the page, below the base. */
  readonly path: string;
  readonly interaction: string;
  /** How many keys were pressed; 0 when the page has no such control. */
  readonly count: number;
  readonly nextPaint: number;
  /** The part of it in which script ran. */
  readonly script: number;
}

/** How many times slower than this machine the page runs: about a phone of the lower middle. */
export const slowdown = 4;

/** Whatever else runs on the machine only adds to a time, so the quietest of a few rounds is nearest to the page's own. */
const rounds = 3;

/**
 * Does on each page what a reader would, on a slow machine, and times the answers.
 * @param browser a Chromium: only it can be slowed down
 * @param served the site
 * @param pages the heaviest of each kind
 */
export async function answersOf(
  browser: Browser,
  served: ServedSite,
  pages: readonly HeaviestPage[],
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const { kind, path } of pages) {
    const address = new URL(path.slice(1), served.url).href;
    for (const interaction of interactions.filter(({ kinds }) => kinds.includes(kind))) {
      answers.push({ kind, path, ...(await answerTo(browser, address, interaction)) });
    }
  }
  return answers;
}

/** The quietest of the rounds. */
async function answerTo(browser: Browser, address: string, interaction: Interaction): Promise<Timed> {
  const timed: Timed[] = [];
  for (let round = 0; round < rounds; round += 1) timed.push(await roundOf(browser, address, interaction));
  return timed.reduce((one, other) => (other.nextPaint < one.nextPaint ? other : one));
}

type Timed = Pick<Answer, "interaction" | "count" | "nextPaint" | "script">;

/** Every round begins with the page as it comes. */
async function roundOf(browser: Browser, address: string, interaction: Interaction): Promise<Timed> {
  // With a viewport that is only pretended, what lies below the window's real edge is never drawn, and waits for nothing.
  const context = await browser.newContext({ viewport: null, ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "networkidle" });
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await noteEvents(page);
  const count = await perform(page, interaction);
  const { duration = 0, script = 0 } =
    interactionToNextPaint(interactionTimes(await notedEvents(page)), count) ?? {};
  await context.close();
  return { interaction: interaction.name, count, nextPaint: duration, script: Math.round(script) };
}

/** What to know of the times before reading them. */
export const answerNotes: readonly string[] = [
  `Interaction to next paint is by keyboard in Chromium, slowed down ${slowdown} times: the 98th percentile, so the longest`,
  `where there are few, in the quietest of ${rounds} rounds. Event Timing rounds to 8 ms and tells of nothing below`,
  `${shortestTold} ms, which is 0 here.`,
];

/** Sets every answer beside its budget; an interaction that finds nothing to act on misses its goal as well. */
export function answerFigures(answers: readonly Answer[]): Figure[] {
  return answers.flatMap(({ kind, interaction, count, nextPaint, script }): Figure[] => {
    const name = `${kind}: ${interaction}`;
    return [
      { part: "reader", what: `${name}, keys pressed`, value: count, unit: "count", least: 1 },
      {
        part: "reader",
        what: `${name}, to next paint`,
        value: nextPaint,
        unit: "ms",
        most: interactionBudget,
      },
      { part: "reader", what: `${name}, of that in script`, value: script, unit: "ms" },
    ];
  });
}
