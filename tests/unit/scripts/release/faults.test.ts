import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { faultsOf } from "../../../../scripts/release/faults.ts";
import { emptyFolder, smallSite } from "./small-site.ts";

const { folder, remove } = emptyFolder();
test.afterAll(remove);

const home = { url: "https://weighed.example", base: "/" };

/** The faults of a small site with one page changed. */
function faultsWith(name: string, files: Readonly<Record<string, string>>, checkout = folder): string[] {
  const site = smallSite(folder, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(site, path, ".."), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  return faultsOf(checkout, site, home);
}

test("a sound site has no fault", () => {
  expect(faultsWith("sound", {})).toEqual([]);
});

test("a link, a file, a fragment, a picture for previews or a page that leads on may not lead to nothing", () => {
  const html = `<!doctype html><title>x</title>
    <meta property="og:image" content="https://weighed.example/og/none.png">
    <meta http-equiv="refresh" content="0;url=/gone/">
    <link rel="canonical" href="https://weighed.example/page/"><link rel="icon" href="/none.svg">
    <a href="/page/#none">x</a> <a href="/page/#top">x</a> <a href="#none">x</a> <a href="/page">x</a>
    <a href="https://elsewhere.example/none">x</a> <a href="mailto:a@b.example">x</a>`;
  expect(faultsWith("broken", { "bad/index.html": html }).sort()).toEqual(
    ["#none", "/gone/", "/none.svg", "/page", "/page/#none", "https://weighed.example/og/none.png"].map(
      (address) => `bad/index.html: "${address}" leads to nothing`,
    ),
  );
});

test("an address that was published may not vanish, unless it leads on", () => {
  const checkout = join(folder, "checkout");
  mkdirSync(join(checkout, "content"), { recursive: true });
  writeFileSync(join(checkout, "content", "addresses.txt"), "/\n/gone/\n/moved/\n/page/\n");
  expect(faultsWith("listed", { _redirects: "/moved/ /page/ 301!\n" }, checkout)).toEqual([
    "/gone/ was published and would end in nothing",
  ]);
});

test("a page or a style sheet may not weigh more than its budget", () => {
  let noise = "";
  for (let at = 1; noise.length < 60_000; at += 1) noise += (at * 2_654_435_761).toString(36);
  const faults = faultsWith("heavy", { "compare/a-vs-b/index.html": noise, "_astro/a.css": noise });
  expect(faults).toHaveLength(2);
  expect(faults[0]).toMatch(/^_astro\/a\.css weighs \d+ bytes, and may have 8000$/);
  expect(faults[1]).toMatch(/^compare\/a-vs-b\/index\.html weighs \d+ bytes, and may have 14600$/);
});
