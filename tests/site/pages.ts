import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { folders } from "../../scripts/site/folders.ts";
import { site } from "../../site.config.ts";

/**
 * The pages that the tests walk, as paths below the base without a slash in front: "" is home. Read from the sitemap
 * in dist/, because a list of tests is made before any server runs; answers.test.ts holds the served one against it.
 */

/** The address a page is published at. */
export function publicAddress(path: string): string {
  return `${site.url}${site.base}${path}`;
}

/** Every page a reader may find by the sitemap. */
export const listedPages: readonly string[] = locations(
  readFileSync(join(folders.dist, "sitemap-index.xml"), "utf8"),
)
  .flatMap((sitemap) => locations(readFileSync(join(folders.dist, basename(sitemap)), "utf8")))
  .map(pathOf);

/** The page for whoever mistyped. Hosts send it for every address that has none. */
export const notFoundPage = "404.html";

/** Pages that stand in for others, and that nobody should find by themselves. */
export const unlistedPages: readonly string[] = [notFoundPage, "offline/"];

/** Every page that is written for readers. */
export const pages: readonly string[] = [...listedPages, ...unlistedPages];

/** The pages of a pair. */
export const comparisons: readonly string[] = listedPages.filter((path) =>
  /^compare\/[^/]+-vs-[^/]+\/$/.test(path),
);

/** The pages that make claims: of a question, an architecture or a pair. */
export const claimingPages: readonly string[] = listedPages.filter((path) =>
  /^(questions|architectures|compare)\/[^/]+\/$/.test(path),
);

/**
 * Few comparisons that together show every architecture and every outcome: for what hangs on the form that all pairs
 * share and takes long to try. Whatever hangs on a pair's own words is tried on each.
 */
export const tellingComparisons: readonly string[] = fewest(comparisons, (path) => [
  ...membersOf(path),
  outcomeOf(path),
]);

/** Every page, with only the telling ones among the comparisons. */
export const tellingPages: readonly string[] = pages.filter(
  (path) => !comparisons.includes(path) || tellingComparisons.includes(path),
);

/** The first comparison, for what need not be tried on each. */
export const aComparison: string = comparisons[0] ?? "";

/**
 * Looks at one page after the other, so that a run names every page at which something is wrong and not the first alone.
 * @param paths which pages
 * @param look says what is wrong with one; nothing when all is well
 */
export async function wrongOn(
  paths: readonly string[],
  look: (path: string) => Promise<readonly string[]>,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const path of paths) {
    for (const what of await look(path)) wrong.push(`/${path}: ${what}`);
  }
  return wrong;
}

/** The addresses a sitemap or a list of sitemaps names. */
export function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = ""]) =>
    address.replaceAll("&amp;", "&"),
  );
}

function pathOf(address: string): string {
  const home = publicAddress("");
  if (!address.startsWith(home)) throw new Error(`The sitemap names ${address}, which is not below ${home}`);
  return address.slice(home.length);
}

/** The ids of the two architectures of a comparison's page. */
function membersOf(path: string): string[] {
  return path.replace(/^compare\/|\/$/g, "").split("-vs-");
}

/** The outcome that a comparison's page announces. */
function outcomeOf(path: string): string {
  const html = readFileSync(join(folders.dist, path, "index.html"), "utf8");
  return /The verdict · ([^<]+)/.exec(html)?.[1] ?? "";
}

/** As few of the paths as come easily that have all there is to have among them: each time the one that adds most. */
function fewest(paths: readonly string[], has: (path: string) => readonly string[]): string[] {
  const having = new Map(paths.map((path) => [path, has(path)]));
  const missing = new Set([...having.values()].flat());
  const taken: string[] = [];
  while (missing.size > 0) {
    const adds = (path: string) => (having.get(path) ?? []).filter((what) => missing.has(what)).length;
    const best = paths.reduce((one, other) => (adds(other) > adds(one) ? other : one));
    for (const what of having.get(best) ?? []) missing.delete(what);
    taken.push(best);
  }
  return taken;
}
