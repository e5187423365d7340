import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { noServiceWorker, serviceWorker } from "#formats/service-worker.ts";
import { siteHandler } from "../../scripts/server/handler.ts";
import { type Listening, listen } from "../../scripts/server/listen.ts";
import { folders } from "../../scripts/site/folders.ts";
import { site } from "../../site.config.ts";
import { expect, test } from "./watched.ts";

/** A site of our own, which may change while it is visited, in a browser that keeps what was visited. */

test.use({ serviceWorkers: "allow" });
test.describe.configure({ mode: "default" });

let dist: string;
let server: Listening;
let address: string;

test.beforeEach(async () => {
  dist = mkdtempSync(join(tmpdir(), "weighed-offline-"));
  cpSync(folders.dist, dist, { recursive: true });
  server = await listen(siteHandler(dist, site.base), 0);
  address = `http://127.0.0.1:${server.port}${site.base}`;
});

test.afterEach(() => {
  server.close();
  rmSync(dist, { recursive: true });
});

/** Opens a page and waits until the worker has it. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(address + path);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => keptPages(page)).toContain(path);
}

/** What is kept, but for hashed files: paths below the base. */
function keptPages(page: Page): Promise<string[]> {
  return page.evaluate(async (base) => {
    const kept: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) kept.push(url.slice(base.length));
    return kept.filter((path) => !path.startsWith("_astro/"));
  }, address);
}

async function goOffline(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
  // A loopback address can be reached without a network: so nobody answers there.
  server.close();
}

const comparison = "compare/multi-leader-vs-peer-to-peer/";
const question = "questions/write-authority/";

test("Without a network the pages that were visited, and the page of their question, can be read as before", async ({
  page,
  context,
}) => {
  await visit(page, "about/");
  await visit(page, comparison);
  await expect.poll(() => keptPages(page)).toContain(question);
  const words = await page.locator("main").innerText();
  await goOffline(context);
  await page.goto(address + comparison);
  expect(await page.locator("main").innerText()).toBe(words);
  // Style and font are kept too.
  await expect(page.locator("h1")).toHaveCSS("font-family", /Lora/);
  await page.goto(address + question);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Who may accept a write");
  await page.goto(`${address}about/#sources`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("A page that was never visited is said to be missing, with a status that says so too", async ({
  page,
  context,
}) => {
  await visit(page, "about/");
  await goOffline(context);
  const answer = await page.goto(`${address}method/`);
  expect(answer?.status()).toBe(503);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("No network");
  await expect(page.getByText("this page is not on your device")).toBeVisible();
  await page.getByRole("link", { name: "About" }).click();
  await expect(page).toHaveURL(`${address}about/`);
});

test("With a network a page is never older than its answer, and what was kept follows", async ({
  page,
  context,
}) => {
  await visit(page, comparison);
  const file = join(dist, comparison, "index.html");
  writeFileSync(file, readFileSync(file, "utf8").replace(/<h1[^>]*>/, "$&Changed: "));
  await page.goto(address + comparison);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Changed: ");
  // An error of the host is shown as it is: no kept page covers it.
  rmSync(file);
  expect((await page.goto(address + comparison))?.status()).toBe(404);
  await goOffline(context);
  await page.goto(address + comparison);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Changed: ");
});

test("A new version takes the visited pages along anew and removes what the old one kept", async ({
  page,
  context,
}) => {
  await visit(page, comparison);
  const [before] = await page.evaluate(() => caches.keys());
  const file = join(dist, comparison, "index.html");
  writeFileSync(file, readFileSync(file, "utf8").replace(/<h1[^>]*>/, "$&Changed: "));
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(html|css|js|woff2)$/.test(path) && path !== "service-worker.js")
    .map((path) => ({ path, read: () => readFileSync(join(dist, path)) }));
  writeFileSync(join(dist, "service-worker.js"), serviceWorker(files, site.base));
  await page.goto(`${address}about/`);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect.poll(() => page.evaluate(() => caches.keys())).not.toContain(before);
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
  expect(await keptPages(page)).toEqual(expect.arrayContaining([comparison, "about/", "offline/"]));
  await goOffline(context);
  await page.goto(address + comparison);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Changed: ");
});

test("A deploy can switch it off: the worker removes what it kept, and itself", async ({ page }) => {
  await visit(page, "about/");
  writeFileSync(join(dist, "service-worker.js"), noServiceWorker(site.base));
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test("What was looked up with priorities is kept without them: no fragment and no query is stored", async ({
  page,
}) => {
  await visit(page, comparison);
  await page.goto(`${address}${comparison}?utm=1#v1.x`);
  await page.goto(`${address}about/?q=secret`);
  await expect.poll(() => keptPages(page)).toContain("about/");
  expect((await keptPages(page)).filter((path) => /[?#]/.test(path))).toEqual([]);
});
