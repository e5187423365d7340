/**
 * The site for nginx: a file for sites-enabled. It needs no module that Debian's smallest nginx lacks: where a browser
 * takes Brotli, the name of the compressed file beside the page is tried first, and gzip is served by gzip_static.
 */

import {
  cacheControl,
  differingHeaders,
  foldersAbroad,
  hashedFolder,
  headersFor,
  securityHeaders,
} from "./hosting.ts";
import { nginxLocations } from "./nginx-locations.ts";
import { map, quoted } from "./nginx-map.ts";

/** An address that leads to another, for good: `/old/` and `/new/`. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * Writes the file.
 * @param host name of the host, such as `weighed.example`
 * @param folder the finished site, as an absolute path
 * @param moves plain paths; with or without the slash at the end of `from`, both lead on
 * @returns a part of nginx's http block
 * @throws RangeError when a value cannot stand between double quotes there
 */
export function nginxConfig(host: string, folder: string, moves: readonly Move[]): string {
  return `${[...maps(), ...movedMap(moves), "", ...server(host, folder)].join("\n")}\n`;
}

function maps(): string[] {
  return [
    "# Long addresses need more room than nginx gives by itself.",
    "map_hash_max_size 32768;",
    "map_hash_bucket_size 256;",
    "",
    "# Whether the browser takes Brotli.",
    ...map("$http_accept_encoding", "$weighed_br", "", {
      "~*\\bbr\\s*;\\s*q=0(\\.0*)?\\s*(,|$)": "",
      "~*(^|[\\s,])br([\\s;,]|$)": ".br",
    }),
    ...map("$uri", "$weighed_encoding", "", { "~\\.br$": "br" }),
    "# Hashed files never change. An error is asked for again, wherever it is.",
    ...map("$status $uri", "$weighed_cache", cacheControl.page, {
      [`~^(200|206|304) /${hashedFolder}`]: cacheControl.hashed,
    }),
    ...map("$status", "$weighed_allow", "", { "405": "GET, HEAD" }),
    ...[...differingHeaders].flatMap((name) =>
      map("$request_uri", variableOf(name), securityHeaders[name] ?? "", abroad(name)),
    ),
  ];
}

function abroad(name: string): Record<string, string> {
  const entries = foldersAbroad.map((folder) => [
    `~^/${folder}/`,
    headersFor(`/${folder}/`, "/")[name] ?? "",
  ]);
  return Object.fromEntries(entries);
}

function movedMap(moves: readonly Move[]): string[] {
  const targets = Object.fromEntries(moves.map(({ from, to }) => [from.replace(/\/$/, ""), to]));
  return [
    "# A map ignores case, and an address does not: one with a capital letter is none of these.",
    ...map(
      "$uri",
      "$weighed_stem",
      "$uri",
      { "~[A-Z]": "", "~^(?<weighed_path>.+)/$": "$weighed_path" },
      true,
    ),
    ...map("$weighed_stem", "$weighed_moved", "", targets),
  ];
}

function server(host: string, folder: string): string[] {
  const headers = Object.entries({
    ...Object.fromEntries(Object.entries(securityHeaders).filter(([name]) => !differingHeaders.has(name))),
    ...Object.fromEntries([...differingHeaders].map((name) => [name, variableOf(name)])),
    "Cache-Control": "$weighed_cache",
    "Content-Encoding": "$weighed_encoding",
    Allow: "$weighed_allow",
    Vary: "Accept-Encoding",
  });
  return [
    "server {",
    "  listen 80;",
    "  listen [::]:80;",
    `  server_name ${host};`,
    `  root ${folder};`,
    "",
    ...headers.map(([name, value]) => `  add_header ${name} ${quoted(value, value.startsWith("$"))} always;`),
    "",
    "  error_page 404 /404.html;",
    "  absolute_redirect off;",
    "  merge_slashes off;",
    "  server_tokens off;",
    "  gzip off;",
    "  gzip_static on;",
    "  gzip_vary off;",
    "",
    '  if ($request_method !~ "^(GET|HEAD)$") { return 405; }',
    "  if ($weighed_moved) { return 301 $weighed_moved; }",
    "",
    ...nginxLocations().map((line) => `  ${line}`),
    "}",
  ];
}

function variableOf(header: string): string {
  return `$weighed_${header.toLowerCase().replaceAll("-", "_")}`;
}
