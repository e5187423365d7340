import { caddyfile } from "./caddyfile.ts";
import { type Move, nginxConfig } from "./nginx-config.ts";
import { pagesWorkflow } from "./pages-workflow.ts";

/** Where the example keeps its releases; `npm run release -- --to` names another. */
const folder = "/srv/weighed/current";

/** Who wrote a file, and how to change it. */
const origin = [
  '# Written by "npm run hosting" from src/formats/: change that, not this file.',
  "# For a host of its own: the site lives at its root.",
];

/**
 * Everything that different hosts need to be told, from the one description in hosting.ts.
 * @param host name of the host, such as `weighed.example`
 * @param moves addresses that lead to others, as paths from the root of the host
 * @returns texts by their path in the checkout
 * @throws RangeError when a value cannot be written in one of the formats
 */
export function deployFiles(host: string, moves: readonly Move[]): Readonly<Record<string, string>> {
  const headed = (how: readonly string[], text: string) => `${[...origin, ...how, ""].join("\n")}\n${text}`;
  return {
    "deploy/nginx.conf": headed(
      [
        "# nginx 1.22 or newer, no modules. Lay it into /etc/nginx/sites-enabled/ and set server_name and root.",
        '# For TLS run "certbot --nginx": it adds what it needs to the server below.',
      ],
      nginxConfig(host, folder, moves),
    ),
    "deploy/Caddyfile": headed(["# Caddy 2.6 or newer."], caddyfile(host, folder, moves)),
    ".github/workflows/pages.yml": `${origin[0]}\n${pagesWorkflow()}`,
  };
}
