/**
 * What a host must send with the site, said once: headers, caching and what stays private. Each kind of host has a writer
 * of its own beside this file, and the server in scripts/ sends the same, so what the tests hold is what a host sends.
 */

import { createHash } from "node:crypto";
import { badgeStyle } from "./badge.ts";
import { contentPolicy } from "./content-policy.ts";
import { permissionsPolicy } from "./permissions-policy.ts";

/** Headers of an answer: values by name. */
export type Headers = Readonly<Record<string, string>>;

const YEAR_IN_SECONDS = 31_536_000;

/**
 * The policy for a `<meta http-equiv>`, for hosts that set no headers.
 * Without frame-ancestors: browsers ignore it there and complain in the console.
 */
export const contentSecurityPolicyForMeta = contentPolicy({ "frame-ancestors": null });

/** The headers of every answer, by name, but for the few addresses below that need some of them otherwise. */
export const securityHeaders: Headers = {
  "Content-Security-Policy": contentPolicy(),
  "Strict-Transport-Security": `max-age=${2 * YEAR_IN_SECONDS}; includeSubDomains`,
  "X-Content-Type-Options": "nosniff",
  // Says to all addresses what frame-ancestors says to each. Browsers heed it only where no policy names ancestors.
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": permissionsPolicy,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** What is for other people's pages, by the folder it lies in. An error in there is answered alike. */
const abroad: Readonly<Record<string, Headers>> = {
  // A picture: anybody may show it, nobody may frame it. Its one inline style is allowed by what it says.
  badge: {
    "Content-Security-Policy": contentPolicy({ "style-src": `'self' '${sha256(badgeStyle)}'` }),
    "Cross-Origin-Resource-Policy": "cross-origin",
  },
  // The pictures beside links: anybody may show them.
  og: { "Cross-Origin-Resource-Policy": "cross-origin" },
  // A card: anybody may frame it, also from a file on a disk, which "*" does not mean. The last two headers let in pages
  // that isolate themselves from what they frame.
  embed: {
    "Content-Security-Policy": contentPolicy({ "frame-ancestors": "* file:" }),
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
  },
};

/** How long a browser keeps a file: a hashed name never changes its bytes, every other address is asked for again. */
export const cacheControl = {
  hashed: `public, max-age=${YEAR_IN_SECONDS}, immutable`,
  page: "no-cache",
} as const;

/**
 * The security headers of an address.
 * @param pathname as it was asked for, base included
 * @param base the path the site lives under, with both slashes
 * @returns values by name; for an address outside the site those of a page
 */
export function headersFor(pathname: string, base: string): Headers {
  const [folder = "", ...rest] = pathname.startsWith(base) ? pathname.slice(base.length).split("/") : [];
  return { ...securityHeaders, ...(rest.length > 0 && Object.hasOwn(abroad, folder) ? abroad[folder] : {}) };
}

/** The folders in which some headers are other than everywhere else. */
export const foldersAbroad: readonly string[] = Object.keys(abroad);

/** The headers that are not alike at every address. */
export const differingHeaders: ReadonlySet<string> = new Set(Object.values(abroad).flatMap(Object.keys));

/** The folder of files whose names hold the hash of their bytes. */
export const hashedFolder = "_astro/";

/** Files at the top of the site that speak to a host, not to readers. */
export const filesForHosts: readonly string[] = ["_headers", "_redirects"];

function sha256(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
