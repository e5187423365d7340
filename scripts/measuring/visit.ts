import { join } from "node:path";
import type { Browser, Request } from "@playwright/test";
import type { PageFigures } from "../budgets.ts";
import { locate } from "../server/locate.ts";
import { weightOf } from "./weight.ts";

/** The site as it is served while it is measured. */
export interface ServedSite {
  readonly dist: string;
  readonly base: string;
  /** Address of the home page. */
  readonly url: string;
}

/**
 * Opens a page as a first-time reader would, and measures what that took.
 * @param browser a Chromium: only it says what blocks the first text
 * @param served the site
 * @param path of the page, below the base
 */
export async function visit(browser: Browser, served: ServedSite, path: string): Promise<PageFigures> {
  // The bench's own host has a certificate that nobody vouches for.
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const requests: Request[] = [];
  page.on("request", (request) => requests.push(request));
  await page.goto(new URL(path.slice(1), served.url).href, { waitUntil: "networkidle" });
  const seen = await page.evaluate(() => ({
    nodes: document.querySelectorAll("*").length,
    blocking: performance
      .getEntriesByType("resource")
      .filter((entry) => "renderBlockingStatus" in entry && entry.renderBlockingStatus === "blocking").length,
  }));
  await context.close();
  const weights = (type: string) => weightsOf(ofType(requests, type), served);
  const weigh = (type: string) => weights(type).reduce((sum, weight) => sum + weight, 0);
  return {
    html: weigh("document"),
    css: weigh("stylesheet"),
    js: weigh("script"),
    font: weigh("font"),
    fontFiles: weights("font").length,
    critical: 1 + seen.blocking,
    requests: requests.length,
    foreign: requests.filter((request) => isForeign(request, served)).length,
    nodes: seen.nodes,
  };
}

/**
 * Weighs what was asked for: each file of the site as a good host sends it, in bytes.
 * @param requests those to other hosts, and those without an answer, weigh nothing and are left out
 * @param served the site
 */
export function weightsOf(requests: readonly Request[], served: ServedSite): number[] {
  return requests
    .filter((request) => !isForeign(request, served))
    .map((request) => locate(served.dist, served.base, new URL(request.url()).pathname))
    .flatMap((place) => (place.kind === "file" ? [weightOf(join(served.dist, place.path))] : []));
}

function ofType(requests: readonly Request[], type: string): Request[] {
  return requests.filter((request) => request.resourceType() === type);
}

function isForeign(request: Request, served: ServedSite): boolean {
  const { protocol, origin } = new URL(request.url());
  return protocol !== "data:" && protocol !== "blob:" && origin !== new URL(served.url).origin;
}
