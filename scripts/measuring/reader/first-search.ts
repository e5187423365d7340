import type { Browser, Page, Request } from "@playwright/test";
import { firstSearchBudget, queryBudget } from "../../budgets.ts";
import { slowdown } from "../answers.ts";
import type { Figure } from "../figure.ts";
import { median } from "../median.ts";
import { type ServedSite, weightsOf } from "../visit.ts";
import { typedQueries } from "./queries.ts";

/** Whatever else runs on the machine only adds to a time, so the quietest of a few rounds is nearest to the query's own. */
const rounds = 3;

/**
 * Searches for the first time, as a reader on the home page would, and weighs what that fetches; then times every query.
 * @param browser a Chromium: only it can be slowed down
 * @param served the site
 */
export async function firstSearchFigures(browser: Browser, served: ServedSite): Promise<Figure[]> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(served.url, { waitUntil: "networkidle" });
  const requests: Request[] = [];
  page.on("request", (request) => requests.push(request));
  await searchOnce(page);
  const weights = weightsOf(requests, served);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const times = quietest(await page.evaluate(timesOfQueries, { queries: [...typedQueries], rounds }));
  await context.close();
  return searchFigures(weights, times);
}

/**
 * Sums up what was weighed and timed.
 * @param weights of the files that the first search fetched, in bytes
 * @param times of the queries, in ms, at least one
 */
export function searchFigures(weights: readonly number[], times: readonly number[]): Figure[] {
  const bytes = weights.reduce((sum, weight) => sum + weight, 0);
  const time = (what: string, value: number): Figure => {
    return { part: "reader", what: `search: ${what}, slowed down`, value, unit: "ms", most: queryBudget };
  };
  return [
    {
      part: "reader",
      what: "search: what the first fetches",
      value: bytes,
      unit: "bytes",
      most: firstSearchBudget,
    },
    { part: "reader", what: "search: files the first fetches", value: weights.length, unit: "count" },
    time(`the median of ${times.length} queries`, median(times)),
    time("the longest of them", Math.max(...times)),
  ];
}

/**
 * Takes the shortest time of each query.
 * @param times by round, then by query, all rounds of one length
 */
export function quietest(times: readonly (readonly number[])[]): number[] {
  return (times[0] ?? []).map((_, query) => Math.min(...times.map((round) => round[query] ?? Infinity)));
}

async function searchOnce(page: Page): Promise<void> {
  await page.keyboard.press("/");
  const field = page.getByRole("searchbox");
  await field.waitFor();
  await field.pressSequentially("raft");
  await page.locator("search li").first().waitFor();
  await page.waitForLoadState("networkidle");
}

/**
 * Runs in the page: puts each query into the field and waits until what was found stands there, before it is painted.
 * The first round, in which the browser still learns the script, counts for nothing.
 * @returns times in ms by round and query
 */
async function timesOfQueries({
  queries,
  rounds,
}: {
  queries: string[];
  rounds: number;
}): Promise<number[][]> {
  const field = document.querySelector("search input") as HTMLInputElement;
  const status = document.querySelector("search [role=status]") as HTMLElement;
  const timeOf = async (query: string): Promise<number> => {
    // A frame of its own, so that painting the last answer is over.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const start = performance.now();
    const answered = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve(performance.now() - start);
      });
      // It is said last how many were found.
      observer.observe(status, { childList: true });
    });
    field.value = query;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    return answered;
  };
  const times: number[][] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const ofRound: number[] = [];
    for (const query of queries) ofRound.push(await timeOf(query));
    times.push(ofRound);
  }
  return times.slice(1);
}
