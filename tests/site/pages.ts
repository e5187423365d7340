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

/** Every page that is written for readers. */
export const pages: readonly string[] = [...listedPages, notFoundPage];

/** The pages of a pair. */
export const comparisons: readonly string[] = listedPages.filter((path) =>
  /^compare\/[^/]+-vs-[^/]+\/$/.test(path),
);

/** The pages that make claims: of a question, an architecture or a pair. */
export const claimingPages: readonly string[] = listedPages.filter((path) =>
  /^(questions|architectures|compare)\/[^/]+\/$/.test(path),
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
