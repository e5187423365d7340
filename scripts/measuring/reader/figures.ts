import type { Browser } from "@playwright/test";
import { site } from "../../../site.config.ts";
import { ensureBuilt } from "../../site/build.ts";
import { folders } from "../../site/folders.ts";
import { findBrowser } from "../../testing/browser.ts";
import * as browsers from "../../testing/browsers.ts";
import { answerFigures, answerNotes, answersOf } from "../answers.ts";
import type { Figure } from "../figure.ts";
import { type HeaviestPage, heaviestPages } from "../pages.ts";
import { type ServedSite, visit } from "../visit.ts";
import { firstSearchFigures } from "./first-search.ts";
import { goodHost } from "./good-host.ts";
import { lighthouseFigures, lighthouseNotes, lighthouseResults } from "./lighthouse-figures.ts";
import { pageFigures } from "./page-figures.ts";

/**
 * Measures the finished site as its readers meet it, and builds it first where that is needed.
 * @param tell is told how far it is, and afterwards what to know of the figures
 * @returns figures in the order in which they are to stand
 * @throws Problem where there is no browser, or the build refuses
 */
export async function readerFigures(tell: (line: string) => void): Promise<Figure[]> {
  const program = await findBrowser(browsers.chromium);
  await ensureBuilt();
  const host = await goodHost(folders.dist, site.base);
  const served = { dist: folders.dist, base: site.base, url: host.url };
  const pages = heaviestPages(folders.dist);
  try {
    const inBrowser = await measureIn(program, served, pages, tell);
    const results = await lighthouseResults(host.url, program, pages, tell);
    for (const line of ["", ...answerNotes, ...lighthouseNotes(results)]) tell(line);
    return [...inBrowser, ...lighthouseFigures(results)];
  } finally {
    host.close();
  }
}

/** In one browser, one thing after the other: what is timed should not share the machine with anything else. */
async function measureIn(
  program: string,
  served: ServedSite,
  pages: readonly HeaviestPage[],
  tell: (line: string) => void,
): Promise<Figure[]> {
  const { chromium } = await import("@playwright/test");
  const browser = await chromium.launch({
    executablePath: program,
    args: ["--headless=new", "--window-size=1280,800"],
  });
  try {
    tell("The heaviest page of each kind");
    const visited = await visits(browser, served, pages, tell);
    tell("Interactions and the first search");
    const answered = answerFigures(await answersOf(browser, served, pages));
    return [...visited, ...answered, ...(await firstSearchFigures(browser, served))];
  } finally {
    await browser.close();
  }
}

async function visits(
  browser: Browser,
  served: ServedSite,
  pages: readonly HeaviestPage[],
  tell: (line: string) => void,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { kind, path } of pages) {
    tell(`  ${kind}: ${path}`);
    figures.push(...pageFigures(kind, await visit(browser, served, path)));
  }
  return figures;
}
