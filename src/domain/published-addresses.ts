import { compareIds } from "./catalog.ts";

/** Every address that was ever published, one a line, sorted. No line is ever taken out. */
export const ADDRESSES_FILE = "content/addresses.txt";

/** A rule that leads from one address to another, both from the root of the site; `to` may be a whole address. */
export interface PublishedRedirect {
  readonly from: string;
  readonly to: string;
}

/**
 * The addresses at which files of a built site are published. Left out: what a host reads for itself, what is a packed
 * copy of another file, and files whose names change with their bytes, which only pages of the same build name.
 *
 * @param files paths below the site's folder, with slashes
 * @returns from the root of the site, such as "/compare/" for "compare/index.html"; sorted, each once
 */
export function addressesOf(files: readonly string[]): string[] {
  const isPublished = (file: string) =>
    !file.startsWith("_") &&
    !/\.(br|gz|zst)$/.test(file) &&
    (file.startsWith(".well-known/") || !/(^|\/)\./.test(file));
  const addresses = files.filter(isPublished).map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`);
  return [...new Set(addresses)].sort(compareIds);
}

/**
 * The addresses of a list that would end in nothing: no file is published there, and no redirect leads from there to one.
 * Redirects may follow on one another; one that runs in a circle leads nowhere.
 *
 * @param list every address that was ever published
 * @param published those of the site that was built, as `addressesOf` gives them
 * @param redirects those that the host is told of
 */
export function vanishedAddresses(
  list: readonly string[],
  published: readonly string[],
  redirects: readonly PublishedRedirect[],
): string[] {
  const there = new Set(published);
  const leads = new Map(redirects.map(({ from, to }) => [from, to]));
  const ends = (address: string): boolean => {
    const seen = new Set<string>();
    let at: string | undefined = address.split("#")[0] ?? "";
    // A redirect counts before the file at its address, as it does on a host: that file only leads on as well.
    while (at !== undefined && leads.has(at) && !seen.has(at)) {
      seen.add(at);
      at = leads.get(at)?.split("#")[0];
    }
    return at !== undefined && !seen.has(at) && (there.has(at) || /^https?:/.test(at));
  };
  return list.filter((address) => !ends(address));
}

/** The published addresses that the list does not have yet, in their order. */
export function unlistedAddresses(list: readonly string[], published: readonly string[]): string[] {
  const listed = new Set(list);
  return published.filter((address) => !listed.has(address));
}

/** The addresses in the text of the list. Empty lines do not count. */
export function readAddresses(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The text of the list with more addresses in it: sorted, each once, and none of the old ones lost. */
export function addressesText(list: readonly string[], more: readonly string[]): string {
  return [...new Set([...list, ...more])]
    .sort(compareIds)
    .map((address) => `${address}\n`)
    .join("");
}
