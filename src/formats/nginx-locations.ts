import { filesForHosts } from "./hosting.ts";
import { packedTypes, textTypes } from "./media-types.ts";

/** Which file of the site answers which address, as lines of nginx's server block. */
export function nginxLocations(): string[] {
  const hidden = `//|/\\.(?!well-known/)|\\.(br|gz)$|^/(${filesForHosts.join("|")})$`;
  const packed = Object.entries(packedTypes).map(([ending, type]) => `${type} ${ending.slice(1)};`);
  const plain = "[\\w.~-]+";
  return [
    "# What is not for readers, and a doubled slash.",
    `location ~ "${hidden}" { return 404; }`,
    "# One address for each page: with its closing slash, and without index.html.",
    `location ~ "^(?<weighed_folder>/(${plain}/)*)index\\.html$" {`,
    "  if (-f $request_filename) { return 301 $weighed_folder$is_args$args; }",
    "  return 404;",
    "}",
    `location ~ "/$" { ${served(textTypes[".html"] ?? "", "index.html")} }`,
    ...Object.entries(textTypes).map(([ending, type]) => `location ~ "\\${ending}$" { ${served(type, "")} }`),
    `location ~ "(${Object.keys(packedTypes).join("|").replaceAll(".", "\\.")})$" {`,
    `  types { ${packed.join(" ")} }`,
    "  try_files $uri =404;",
    "}",
    `location ~ "^(/${plain})+$" {`,
    "  if (-f $request_filename/index.html) { return 301 $uri/$is_args$args; }",
    "  return 404;",
    "}",
    "location / { return 404; }",
  ];
}

/** A file of one type, the one in Brotli first where the browser takes it. */
function served(type: string, index: string): string {
  return `types {} default_type "${type}"; try_files "\${uri}${index}$weighed_br" "\${uri}${index}" =404;`;
}
