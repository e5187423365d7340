import { statSync } from "node:fs";
import { join } from "node:path";
import { filesForHosts } from "#formats/hosting.ts";

/** What an address leads to: a file of the site, another address, or nothing. */
export type Place =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "moved"; readonly to: string; readonly status: 301 | 302 }
  | { readonly kind: "nothing" };

const nothing: Place = { kind: "nothing" };

/** What speaks to the host, not to readers; a compressed file goes under the name of the one it was made from. */
const isForTheHost = (path: string) => filesForHosts.includes(path.slice(1)) || /\.(br|gz)$/.test(path);

/**
 * Finds what the path of a request stands for.
 * @param dist folder of the finished site
 * @param base path the site lives under, with both slashes
 * @param pathname the request's path, still encoded
 */
export function locate(dist: string, base: string, pathname: string): Place {
  if (base !== "/" && (pathname === "/" || `${pathname}/` === base))
    return { kind: "moved", to: base, status: 302 };
  const path = pathname.startsWith(base) ? decoded(pathname.slice(base.length - 1)) : undefined;
  if (path === undefined || isOutOfBounds(path) || isForTheHost(path)) return nothing;
  const file = path.endsWith("/") ? `${path}index.html` : path;
  if (statSync(join(dist, file), { throwIfNoEntry: false })?.isFile()) {
    if (pathname.endsWith("/index.html"))
      return { kind: "moved", to: pathname.slice(0, -"index.html".length), status: 301 };
    return { kind: "file", path: file };
  }
  const hasPage = statSync(join(dist, path, "index.html"), { throwIfNoEntry: false })?.isFile();
  return hasPage && !path.endsWith("/") ? { kind: "moved", to: `${pathname}/`, status: 301 } : nothing;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** The longest name a file may have, in bytes: asking for a longer one is an error, not an absence. */
const LONGEST_NAME = 255;
/** Far more than any page has, and less than a file system takes. */
const LONGEST_PATH = 2_000;

/** Dotfiles stay private, but for `.well-known`; `..` is a dotfile too. An empty segment would double an address. */
function isOutOfBounds(path: string): boolean {
  if (/[\\\0]/.test(path) || path.length > LONGEST_PATH) return true;
  const segments = path.split("/").slice(1);
  return segments.some((segment, index) => {
    if (Buffer.byteLength(segment) > LONGEST_NAME) return true;
    if (segment === "") return index < segments.length - 1;
    return segment.startsWith(".") && segment !== ".well-known";
  });
}
