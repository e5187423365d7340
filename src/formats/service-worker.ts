import { createHash } from "node:crypto";
import { forgetKept } from "#client/forget-kept.ts";
import { type KeptSite, keepForOffline } from "#client/service-worker.ts";

/** A file of the finished site. */
export interface BuiltFile {
  /** Below the site's folder, such as `about/index.html`. */
  readonly path: string;
  /** Read when it is asked for: all at once would not fit into memory on a large site. */
  readonly read: () => Uint8Array;
}

/** Where the folder of hashed files lies, and the page for whoever is offline. */
const HASHED = "_astro/";
const FALLBACK = "offline/";

/**
 * The service worker of a finished site.
 * @param files every file of it, in any order
 * @param base the path the site lives under, with both slashes
 * @returns the text of a classic script, the same for the same files
 */
export function serviceWorker(files: readonly BuiltFile[], base: string): string {
  const sorted = files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const sum = createHash("sha256");
  for (const { path, read } of sorted) {
    const bytes = read();
    sum.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  const settings: KeptSite = {
    prefix: prefixOf(base),
    version: sum.digest("hex").slice(0, 16),
    fallback: base + FALLBACK,
    assets: sorted.filter(({ path }) => path.startsWith(HASHED)).map(({ path }) => base + path),
    hashed: base + HASHED,
    questions: `${base}questions/`,
  };
  return `(${keepForOffline})(self, ${JSON.stringify(settings, null, 1)});\n`;
}

/**
 * What a deploy that wants no service worker serves in its place: it removes what an earlier one has kept, and itself.
 * @param base the path the site lives under, with both slashes
 */
export function noServiceWorker(base: string): string {
  return `(${forgetKept})(self, ${JSON.stringify(prefixOf(base))});\n`;
}

/** Sites under other paths of the same host have caches of their own. */
function prefixOf(base: string): string {
  return `weighed ${base} `;
}
