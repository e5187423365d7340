import { block, quoted } from "./caddy-directives.ts";
import { cacheControl, filesForHosts } from "./hosting.ts";
import type { Move } from "./nginx-config.ts";

/**
 * Which addresses lead on, and which are none, as lines of Caddy's route.
 * @param moves addresses that lead to others
 * @throws RangeError when one cannot be written
 */
export function caddyAddresses(moves: readonly Move[]): string[] {
  const hidden = `[\\x00-\\x1f]|//|/\\.[^/]*(/|$)|\\.(br|gz)$|^/(${filesForHosts.join("|")})$`;
  return [
    "@other not method GET HEAD",
    ...block("header @other", { Allow: "GET, HEAD", "Cache-Control": cacheControl.page }),
    "respond @other 405",
    "# What is not for readers, and a doubled slash.",
    "@hidden {",
    // Not path_regexp, which sees one slash where two stand.
    `\tvars_regexp {path} ${quoted(hidden)}`,
    "\tnot path /.well-known/*",
    "}",
    "error @hidden 404",
    "# Addresses that lead to another.",
    "map {path} {stem} {",
    "\t~^(.+)/$ $1",
    "\tdefault {path}",
    "}",
    "map {stem} {moved} {",
    ...moves.map(({ from, to }) => `\t${quoted(from.replace(/\/$/, ""))} ${quoted(to)}`),
    '\tdefault ""',
    "}",
    '@moved not vars {moved} ""',
    "redir @moved {moved} 301",
    "# One address for each page: with its closing slash, and without index.html.",
    "map {query} {asked} {",
    '\t"" ""',
    "\tdefault ?{query}",
    "}",
    "@index {",
    "\tpath_regexp index ^(.*/)index\\.html$",
    "\tfile",
    "}",
    "redir @index {re.index.1}{asked} 301",
    "@page {",
    "\tnot path */",
    "\tfile {path}/index.html",
    "}",
    "redir @page {path}/{asked} 301",
  ];
}
