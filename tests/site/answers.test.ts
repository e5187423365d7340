import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { expect, test } from "@playwright/test";
import { headersFor } from "#formats/hosting.ts";
import { folders } from "../../scripts/site/folders.ts";
import { site } from "../../site.config.ts";
import { listedPages, locations, notFoundPage, pages, publicAddress, wrongOn } from "./pages.ts";

/** Written out, and not imported from the code that sends it: whoever loosens the policy must say so here. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types service-worker",
].join("; ");

const otherHeaders: Readonly<Record<string, RegExp>> = {
  "strict-transport-security": /^max-age=(3153600\d|[4-9]\d{7}|\d{9,}); includeSubDomains$/,
  "x-content-type-options": /^nosniff$/,
  "x-frame-options": /^DENY$/,
  "referrer-policy": /^no-referrer$/,
  "permissions-policy": /camera=\(\).*geolocation=\(\).*microphone=\(\)/,
  "cross-origin-opener-policy": /^same-origin$/,
  "cross-origin-resource-policy": /^same-origin$/,
};

test("Every page that the sitemap promises is there", async ({ request }) => {
  const wrong = await wrongOn(listedPages, async (path) => {
    const answer = await request.get(`./${path}`, { maxRedirects: 0 });
    const type = answer.headers()["content-type"] ?? "";
    return [
      ...(answer.status() === 200 ? [] : [`answers ${answer.status()}`]),
      ...(/^text\/html; ?charset=utf-8$/i.test(type) ? [] : [`is sent as ${type}`]),
    ];
  });
  expect(wrong).toEqual([]);
});

test("The sitemap that is served names the pages these tests walk, each once", async ({ request }) => {
  const index = locations(await (await request.get("./sitemap-index.xml")).text());
  const named: string[] = [];
  for (const sitemap of index) {
    const path = sitemap.slice(publicAddress("").length);
    named.push(...locations(await (await request.get(`./${path}`)).text()));
  }
  expect(named).toEqual(listedPages.map(publicAddress));
  expect(new Set(named).size).toBe(named.length);
  expect(named.length).toBeGreaterThan(10);
});

test("A reader who mistypes is told so, at any depth, by a page that leads on", async ({
  page,
  request,
  baseURL,
}) => {
  for (const path of ["no-such-page", "compare/one-vs-other/", "a/b/c/d.json"]) {
    const answer = await request.get(`./${path}`);
    expect(answer.status(), path).toBe(404);
    expect(await answer.text(), path).toBe(readFileSync(join(folders.dist, notFoundPage), "utf8"));
  }
  await page.goto("./compare/no/such/pair/");
  await expect(page.locator(".site-head")).toHaveCSS("border-bottom-style", "solid");
  await page.getByRole("link", { name: "comparisons", exact: true }).click();
  await expect(page).toHaveURL(new URL("compare/", baseURL).href);
});

test("Every answer carries the whole security policy, be it a page, a file, a redirect or an error", async ({
  request,
}) => {
  const redirect = readFileSync(join(folders.dist, "_redirects"), "utf8").split(" ")[0] ?? "";
  const home = await (await request.get("./")).text();
  const files = [...home.matchAll(/(?:href|src)="([^"]*(?:\/_astro\/[^"]+|icon\.svg))"/g)].map(
    ([, href = ""]) => href,
  );
  expect(files.length).toBeGreaterThanOrEqual(3);
  const addresses = [
    ...pages.map((path) => `./${path}`),
    "./no-such-page",
    "./sitemap-0.xml",
    redirect,
    ...files,
  ];
  const wrong: string[] = [];
  for (const address of addresses) {
    const headers = (await request.get(address, { maxRedirects: 0 })).headers();
    if (headers["content-security-policy"] !== policy)
      wrong.push(`${address}: ${headers["content-security-policy"]}`);
    for (const [name, wanted] of Object.entries(otherHeaders)) {
      if (!wanted.test(headers[name] ?? "")) wrong.push(`${address}: ${name} is ${headers[name]}`);
    }
    if (headers["set-cookie"] !== undefined) wrong.push(`${address}: sets a cookie`);
  }
  expect(wrong).toEqual([]);
});

test("A host that reads our headers file sends at every address what these tests hold, however it joins rules", () => {
  const rules = readFileSync(join(folders.dist, "_headers"), "utf8")
    .split(/\n(?=\S)/)
    .map((rule) => rule.trimEnd().split("\n  "));
  const files = readdirSync(folders.dist, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^_(headers|redirects)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folders.dist.length + 1));
  const wrong = files.flatMap((file) => {
    const address = `${site.base}${file.split(sep).join("/")}`.replace(/(^|\/)index\.html$/, "$1");
    const fitting = rules.filter(([path = ""]) =>
      path.endsWith("*") ? address.startsWith(path.slice(0, -1)) : address === path,
    );
    const lines = fitting
      .flatMap(([, ...headers]) => headers)
      .filter((line) => !line.startsWith("Cache-Control:"));
    const wanted = Object.entries(headersFor(address, site.base)).map(([name, value]) => `${name}: ${value}`);
    const isSent = lines.toSorted().join("\n") === wanted.toSorted().join("\n");
    return isSent ? [] : [`${address}: add its top to src/formats/top-addresses.ts, or two rules overlap`];
  });
  expect([...new Set(wrong)]).toEqual([]);
  expect(files.length).toBeGreaterThan(50);
});

test("A host that sets no headers still gets the policy, from the page itself", async ({ request }) => {
  const inPage = policy
    .split("; ")
    // Browsers ignore this one in a page, and say so in the console.
    .filter((directive) => !directive.startsWith("frame-ancestors"))
    .join("; ");
  const wrong = await wrongOn(pages, async (path) => {
    const html = await (await request.get(`./${path}`)).text();
    const found = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html);
    const before = html.slice(0, found?.index ?? 0);
    return [
      ...(found?.[1] === inPage ? [] : [`says ${found?.[1]}`]),
      // The policy holds only for what comes after it.
      ...(/<(script|link|style|img)/.test(before) ? ["names a file before the policy"] : []),
    ];
  });
  expect(wrong).toEqual([]);
});
