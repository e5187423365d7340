import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { siteHandler } from "../../scripts/server/handler.ts";
import { type Listening, listen } from "../../scripts/server/listen.ts";
import { locations } from "./pages.ts";
import { buildElsewhere, type SecondBuild } from "./second-build.ts";
import { workerIsBlocked } from "./watched.ts";

const base = "/under/";
const url = "https://docs.weighed.example";

test.describe("at an address below another site's", () => {
  // One build for all of them.
  test.describe.configure({ mode: "serial", timeout: 180_000 });

  let built: SecondBuild;
  let server: Listening;
  let home: string;
  let paths: string[];

  test.beforeAll(async () => {
    test.setTimeout(180_000);
    built = await buildElsewhere({
      env: { BASE_PATH: base, SITE_URL: url, FEEDBACK_EMAIL: "else@docs.example" },
      umask: 0o022,
    });
    server = await listen(siteHandler(built.dist, base), 0);
    home = `http://127.0.0.1:${server.port}`;
    const listed = locations(readFileSync(join(built.dist, "sitemap-0.xml"), "utf8"));
    paths = [...listed.map((address) => address.slice(url.length)), `${base}404.html`];
  });

  test.afterAll(() => {
    server?.close();
    built?.remove();
  });

  test("The sitemap and every page's own address say so", async () => {
    const wrong: string[] = [];
    expect(paths.length).toBeGreaterThan(10);
    for (const path of paths) {
      const html = await (await fetch(home + path)).text();
      const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
      if (canonical !== url + path) wrong.push(`${path} has the canonical address ${canonical}`);
    }
    expect(wrong).toEqual([]);
    expect(paths.filter((path) => !path.startsWith(base))).toEqual([]);
  });

  test("Every link and every file of every page lies below it and answers", async () => {
    const targets = new Map<string, string>();
    const wrong: string[] = [];
    for (const path of paths) {
      const html = await (await fetch(home + path)).text();
      for (const [, attribute = "", value = ""] of html.matchAll(
        /\s(href|src|srcset|action|poster)="([^"]*)"/g,
      )) {
        if (/^(https:|mailto:|#)/.test(value)) continue;
        if (!value.startsWith(base)) wrong.push(`${path}: ${attribute}="${value}"`);
        targets.set(value.split("#")[0] ?? "", path);
      }
    }
    for (const [target, path] of targets) {
      const { status } = await fetch(home + target, { redirect: "manual" });
      if (status !== 200) wrong.push(`${path}: ${target} answers ${status}`);
    }
    expect(wrong).toEqual([]);
    expect(targets.size).toBeGreaterThan(10);
  });

  test("What the style sheet fetches lies below it too", async () => {
    const html = await (await fetch(`${home}${base}`)).text();
    const sheet = /<link rel="stylesheet" href="([^"]*)"/.exec(html)?.[1] ?? "";
    const css = await (await fetch(home + sheet)).text();
    const fetched = [...css.matchAll(/url\(["']?([^"')]+)/g)].map(
      ([, address = ""]) => new URL(address, home + sheet),
    );
    expect(fetched.length).toBeGreaterThan(0);
    for (const { href, pathname } of fetched) {
      expect(pathname.startsWith(base), href).toBe(true);
      expect((await fetch(href)).status, href).toBe(200);
    }
  });

  test("Swapped names lead to the page of the pair there, and messages name its address", async () => {
    const lines = readFileSync(join(built.dist, "_redirects"), "utf8").trim().split("\n");
    for (const line of lines) {
      const [from = "", to = ""] = line.split(" ");
      const answer = await fetch(home + from, { redirect: "manual" });
      expect([answer.status, answer.headers.get("location")], line).toEqual([301, to]);
      expect(paths, line).toContain(to);
    }
    const comparison = paths.find((path) => path.includes("-vs-")) ?? "";
    const html = await (await fetch(home + comparison)).text();
    const messages = [...html.matchAll(/href="(mailto:[^"]*)"/g)].map(([, address = ""]) => address);
    const page = encodeURIComponent(url + comparison);
    expect(messages.length).toBeGreaterThan(10);
    expect(
      messages.filter(
        (address) => !address.startsWith("mailto:else@docs.example?") || !address.includes(page),
      ),
    ).toEqual([]);
  });

  test("A reader arrives, reads and walks on without an error", async ({ page }) => {
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.text() !== workerIsBlocked) complaints.push(message.text());
    });
    page.on("requestfailed", (request) => complaints.push(request.url()));
    await page.goto(home + base);
    await page.locator('main a[href*="-vs-"]').first().click();
    await expect(page.locator("#verdict")).toBeVisible();
    await page.getByRole("link", { name: "Weighed", exact: true }).click();
    await expect(page).toHaveURL(home + base);
    expect(complaints).toEqual([]);
  });
});
