import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Where a site lives. */
export interface Home {
  /** Origin without a closing slash. */
  readonly url: string;
  /** Path below it, with both slashes. */
  readonly base: string;
}

/** What a page says of addresses: those it names, and the fragments it has. */
interface Page {
  readonly named: readonly string[];
  readonly ids: ReadonlySet<string>;
}

/**
 * Finds every address of the site itself, named in one of its pages, that leads to no file or no fragment. Whole
 * addresses count too: the canonical one, pictures for previews, what a redirect page leads to.
 * @param folder of the finished site
 * @param files its files, as paths below the folder
 * @returns sentences that name the page and the address
 */
export function brokenLinks(folder: string, files: readonly string[], home: Home): string[] {
  const there = new Set(files);
  const pages = new Map(
    files
      .filter((path) => path.endsWith(".html"))
      .map((path) => [path, pageOf(readFileSync(join(folder, path), "utf8"))]),
  );
  return [...pages].flatMap(([path, { named }]) =>
    [...new Set(named)].flatMap((address) => {
      const target = targetOf(address, path, home);
      if (target === undefined) return [];
      const ids = pages.get(target.path)?.ids;
      const isThere =
        there.has(target.path) && (target.fragment === "" || ids?.has(target.fragment) !== false);
      return isThere ? [] : [`${path}: "${address}" leads to nothing`];
    }),
  );
}

function pageOf(html: string): Page {
  const values = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, value = ""]) => unescaped(value));
  return {
    named: [
      ...values(/\s(?:href|src|action|poster|data)="([^"]*)"/g),
      ...values(/\scontent="(https?:[^"\s]*)"/g),
      ...values(/\scontent="\d+;\s*url=([^"]*)"/g),
    ],
    ids: new Set(values(/\sid="([^"]*)"/g)),
  };
}

/** The file an address stands for; undefined when it is not on this site. */
function targetOf(address: string, page: string, home: Home): { path: string; fragment: string } | undefined {
  const at = new URL(`${home.url}${home.base}${page.replace(/index\.html$/, "")}`);
  const target = URL.canParse(address, at.href) ? new URL(address, at) : undefined;
  if (target?.origin !== home.url || !target.pathname.startsWith(home.base)) return undefined;
  const path = decodeURIComponent(target.pathname.slice(home.base.length)).replace(/(^|\/)$/, "$1index.html");
  return { path, fragment: decodeURIComponent(target.hash.slice(1)) };
}

function unescaped(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}
