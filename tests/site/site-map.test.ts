import { readFileSync } from "node:fs";
import { join } from "node:path";
import { folders } from "../../scripts/site/folders.ts";
import { site } from "../../site.config.ts";
import { claimingPages, listedPages, publicAddress } from "./pages.ts";
import { expect, test } from "./served.ts";

test("The page of every page links to each that the sitemap names, and every page leads there", async ({
  served,
}) => {
  const linked = await served("sitemap/", (document) =>
    [...document.querySelectorAll("main a")].map((link) => link.getAttribute("href") ?? ""),
  );
  expect(listedPages.filter((path) => !linked.includes(`${site.base}${path}`))).toEqual([]);
  const foot = await served("", (document) =>
    [...document.querySelectorAll("footer a")].map((link) => link.getAttribute("href") ?? ""),
  );
  expect(foot).toContain(`${site.base}sitemap/`);
  expect(foot).toContain(`${site.base}feed.xml`);
});

test("The sitemap says of every page with dated changes when it changed last", () => {
  const xml = readFileSync(join(folders.dist, "sitemap-0.xml"), "utf8");
  const dated = new Map(
    [...xml.matchAll(/<loc>([^<]*)<\/loc><lastmod>(\d{4}-\d\d-\d\d)T00:00:00\.000Z<\/lastmod>/g)].map(
      ([, address = "", day = ""]) => [address, day] as const,
    ),
  );
  expect(claimingPages.filter((path) => !dated.has(publicAddress(path)))).toEqual([]);
});

test("A crawler is led from robots.txt to the sitemap, and kept from nothing", async ({ request }) => {
  const text = await (await request.get("./robots.txt")).text();
  expect(text).not.toMatch(/^Disallow: *\S/im);
  expect(text).toContain(`Sitemap: ${publicAddress("sitemap-index.xml")}`);
});

test("Whoever finds a weakness finds whom to write to where RFC 9116 says", async ({ request }) => {
  const answer = await request.get("./.well-known/security.txt");
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toMatch(/^text\/plain; ?charset=utf-8$/i);
  const fields = (await answer.text())
    .trimEnd()
    .split("\n")
    .map((line) => /^([A-Z][A-Za-z-]+): (\S.*)$/.exec(line));
  const values = Object.fromEntries(fields.map((field) => [field?.[1], field?.[2]]));
  expect(values).toEqual({
    Contact: `mailto:${site.feedback}`,
    Expires: expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00:00Z$/),
    "Preferred-Languages": "en",
    Canonical: publicAddress(".well-known/security.txt"),
  });
});
