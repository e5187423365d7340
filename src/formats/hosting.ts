/**
 * What a host must send with the site: the headers of every address, and the two files in which common hosts read
 * headers and redirects. The server in scripts/ sends the same headers, so what the tests hold is what a host sends.
 */

import { createHash } from "node:crypto";
import { badgeStyle } from "./badge.ts";
import { contentPolicy } from "./content-policy.ts";

type Headers = Readonly<Record<string, string>>;

/**
 * What a page may ask of the device: nothing, but to copy a link. Sharing (web-share) stays at its default, which is
 * our own pages: a Chromium that cannot share complains of the name in the console.
 */
const permissions: Headers = {
  accelerometer: "()",
  camera: "()",
  "display-capture": "()",
  geolocation: "()",
  gyroscope: "()",
  microphone: "()",
  midi: "()",
  payment: "()",
  usb: "()",
  "clipboard-write": "(self)",
};

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
  "Permissions-Policy": Object.entries(permissions)
    .map(([feature, allowed]) => `${feature}=${allowed}`)
    .join(", "),
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

/** Every address at the top of the site: folders with their slash, then the files that a browser may show. */
const top = [
  ...[
    "_astro/",
    "about/",
    "architectures/",
    "badge/",
    "changes/",
    "compare/",
    "disagreements/",
    "drawings/",
    "embed/",
  ],
  ...["method/", "questions/", "schema/", "sources/"],
  ...["", "404.html", "icon.svg", "sitemap-0.xml", "sitemap-index.xml"],
];

/**
 * The `_headers` file in the format that Netlify and Cloudflare Pages share.
 * Of two rules that match one address and set the same header, Cloudflare joins the values with a comma, and a browser
 * then enforces both policies; Netlify takes the later. So no two rules here do: what all addresses have alike stands
 * under `/*`, and what differs stands once for each address at the top. An address that is not listed, which can only
 * be one of the error page, still has the policy of its `<meta>` and may not be framed.
 * @param base the path the site lives under, with both slashes
 * @returns its text. Cache-Control for pages is left to the host: a second one would be joined to the first.
 */
export function headersFile(base = "/"): string {
  const differing = new Set(Object.values(abroad).flatMap((headers) => Object.keys(headers)));
  const lines = (headers: Headers, differs: boolean) =>
    Object.entries(headers).flatMap(([name, value]) =>
      differing.has(name) === differs ? `  ${name}: ${value}` : [],
    );
  const rules = top.flatMap((name) => [
    `${base}${name.replace(/\/$/, "/*")}`,
    ...lines(headersFor(`${base}${name}`, base), true),
    ...(name === "_astro/" ? [`  Cache-Control: ${cacheControl.hashed}`] : []),
  ]);
  return ["/*", ...lines(securityHeaders, false), ...rules, ""].join("\n");
}

function sha256(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
