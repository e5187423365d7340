/** The site for Caddy 2: it serves the compressed files beside each page, and finds its own certificate. */

import { caddyAddresses } from "./caddy-addresses.ts";
import { block, quoted } from "./caddy-directives.ts";
import {
  cacheControl,
  differingHeaders,
  foldersAbroad,
  type Headers,
  hashedFolder,
  headersFor,
  securityHeaders,
} from "./hosting.ts";
import { packedTypes, textTypes } from "./media-types.ts";
import type { Move } from "./nginx-config.ts";

/**
 * Writes the file.
 * @param host name of the host, such as `weighed.example`
 * @param folder the finished site, as an absolute path
 * @param moves plain paths; with or without the slash at the end of `from`, both lead on
 * @returns a whole Caddyfile
 * @throws RangeError when a value cannot stand between backquotes there
 */
export function caddyfile(host: string, folder: string, moves: readonly Move[]): string {
  const lines = [...headers(), "", ...caddyAddresses(moves), "", "file_server {", "\tprecompressed br gzip"];
  const ending = ["\tdisable_canonical_uris", "}"];
  return `${[
    `${host} {`,
    `\troot * ${folder}`,
    "\troute {",
    ...[...lines, ...ending].map((line) => (line === "" ? "" : `\t\t${line}`)),
    "\t}",
    "\thandle_errors {",
    ...errors.map((line) => `\t\t${line}`),
    "\t}",
    "}",
  ].join("\n")}\n`;
}

const errors = [
  `header Cache-Control ${quoted(cacheControl.page)}`,
  "@missing expression {err.status_code} == 404",
  "handle @missing {",
  "\trewrite * /404.html",
  `\theader Content-Type ${quoted(textTypes[".html"] ?? "")}`,
  "\tfile_server {",
  "\t\tprecompressed br gzip",
  "\t\tstatus 404",
  "\t}",
  "}",
];

function headers(): string[] {
  const types = Object.entries({ ...textTypes, ...packedTypes });
  return [
    "# What every answer carries.",
    ...block("header", { ...securityHeaders, "Cache-Control": cacheControl.page }),
    "header -Server",
    // At the last moment: Caddy adds a second one to what is compressed.
    "header {",
    "\tVary Accept-Encoding",
    "\tdefer",
    "}",
    ...foldersAbroad.flatMap((folder) => [
      `@${folder} path_regexp ^/${folder}/`,
      ...block(`header @${folder}`, differing(headersFor(`/${folder}/`, "/"))),
    ]),
    "# Hashed files never change.",
    `@hashed path /${hashedFolder}*`,
    `header @hashed Cache-Control ${quoted(cacheControl.hashed)}`,
    "# What each file is.",
    "@pages path */",
    `header @pages Content-Type ${quoted(textTypes[".html"] ?? "")}`,
    ...types.flatMap(([ending, type]) => [
      `@${ending.slice(1)} path *${ending}`,
      `header @${ending.slice(1)} Content-Type ${quoted(type)}`,
    ]),
  ];
}

function differing(all: Headers): Headers {
  return Object.fromEntries(Object.entries(all).filter(([name]) => differingHeaders.has(name)));
}
