import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { release } from "../../scripts/release/release.ts";
import { siteHandler } from "../../scripts/server/handler.ts";
import { listen } from "../../scripts/server/listen.ts";
import { folders } from "../../scripts/site/folders.ts";
import { presentBrowser } from "../../scripts/testing/browser.ts";
import { nginx } from "../../scripts/testing/browsers.ts";
import { site } from "../../site.config.ts";
import { type Addresses, expectedAnswers } from "./expected-answers.ts";
import { nginxServing } from "./nginx.ts";
import { aComparison } from "./pages.ts";
import { plainRequest } from "./plain-request.ts";

// Both hosts serve the same release of a part of the site: one page of each kind tells as much as all.
test.describe.configure({ mode: "default" });
test.skip(site.base !== "/", "deploy/ is for a host of its own");

// What ends it with this process whatever happens is Linux's own.
const program = process.platform === "linux" ? presentBrowser(nginx) : undefined;
const pair = aComparison.replace(/^compare\/|\/$/g, "");
const addresses: Addresses = {
  page: `/${aComparison}`,
  card: `/embed/${pair}/`,
  picture: `/badge/${pair}.svg`,
  script: `/_astro/${hashed(".js")}`,
  font: `/_astro/${hashed(".woff2")}`,
  moved: firstMove(),
};
let folder: string;
const close: (() => unknown)[] = [];
const ports: Record<string, number> = {};

test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = mkdtempSync(join(tmpdir(), "weighed-hosts-"));
  const part = join(folder, "part");
  cpSync(folders.dist, part, { recursive: true, filter: isWanted });
  mkdirSync(join(part, ".well-known"), { recursive: true });
  writeFileSync(join(part, ".well-known", "try.txt"), "here\n");
  const releases = join(folder, "releases");
  await release({ from: part, to: releases, faults: () => [] });
  const live = join(releases, "current");
  const own = await listen(siteHandler(live, "/"), 0);
  close.push(() => own.close());
  ports["our own server"] = own.port;
  if (program === undefined) return;
  const other = await nginxServing(program, live, join(folder, "nginx"));
  close.push(() => other.end());
  ports.nginx = other.port;
});

test.afterAll(async () => {
  for (const end of close) await end();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

for (const host of ["our own server", "nginx"]) {
  test.describe(`by ${host}`, () => {
    for (const [sentence, hold] of Object.entries(expectedAnswers)) {
      test(sentence, async () => {
        test.skip(host === "nginx" && program === undefined, "nginx is not here and may not be installed");
        await hold((path, asked) => plainRequest(ports[host] ?? 0, path, asked), addresses);
      });
    }
  });
}

/** Of the folders that have an entry for each pair, only the pair's; of the rest, all that hosts may treat otherwise. */
function isWanted(source: string): boolean {
  const path = source.slice(folders.dist.length + 1);
  const [top = "", name = ""] = path.split(/[\\/]/);
  if (["compare", "embed", "badge"].includes(top) && name !== "") return name.replace(/\..*/, "") === pair;
  return !["architectures", "drawings", "schema", "sources", "method", "data", "og"].includes(top);
}

function hashed(ending: string): string {
  const name = readdirSync(join(folders.dist, "_astro")).find((file) => file.endsWith(ending));
  expect(name, `a hashed file that ends in ${ending}`).toBeDefined();
  return name ?? "";
}

function firstMove(): [string, string] {
  const [from = "", to = ""] = readFileSync(join(folders.dist, "_redirects"), "utf8").split(" ");
  return [from, to];
}
