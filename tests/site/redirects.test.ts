import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { expect, test } from "@playwright/test";
import { folders } from "../../scripts/site/folders.ts";
import { site } from "../../site.config.ts";
import { comparisons, listedPages } from "./pages.ts";

/** Every line of the file that hosts read, below the base. */
const redirects = readFileSync(join(folders.dist, "_redirects"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => {
    const [from = "", to = "", code = ""] = line.split(" ");
    return { from: from.slice(site.base.length), to: to.slice(site.base.length), code };
  });

const origins = [...new Set(redirects.map(({ from }) => from))];

test("A reader who swaps the two names of a pair, or knows an architecture by another name, has an address", async ({
  request,
}) => {
  const wrong: string[] = [];
  for (const comparison of comparisons) {
    const [, a = "", b = ""] = /^compare\/(.+)-vs-(.+)\/$/.exec(comparison) ?? [];
    for (const [one, other] of [
      [await namesOf(a), await namesOf(b)],
      [await namesOf(b), await namesOf(a)],
    ] as const) {
      for (const path of one.flatMap((name) => other.map((second) => `compare/${name}-vs-${second}/`))) {
        if (path !== comparison && !origins.includes(path)) wrong.push(`/${path} leads nowhere`);
      }
    }
  }
  for (const [, id = ""] of listedPages.flatMap((path) => [
    ...path.matchAll(/^architectures\/([^/]+)\/$/g),
  ])) {
    for (const name of (await namesOf(id)).filter((other) => other !== id)) {
      if (!origins.includes(`architectures/${name}/`)) wrong.push(`/architectures/${name}/ leads nowhere`);
    }
  }
  expect(wrong).toEqual([]);

  /** The id, and the other names as its own page gives them, written as an address. */
  async function namesOf(id: string): Promise<string[]> {
    const html = await (await request.get(`./architectures/${id}/`)).text();
    const names = /Also called ([^<]*)\.<\/p>/.exec(html)?.[1]?.split(", ") ?? [];
    return [id, ...names.map((name) => name.toLowerCase().replace(/[^a-z0-9]+/g, "-"))];
  }
});

test("Each of those addresses leads to the one page in a single step, for good", async ({ request }) => {
  const wrong: string[] = [];
  for (const from of origins) {
    for (const written of [from, from.slice(0, -1), `${from}?seen=in-a-chat`]) {
      const answer = await request.get(`./${written}`, { maxRedirects: 0 });
      const to = answer.headers().location ?? "";
      const isCanonical = listedPages.includes(to.slice(site.base.length));
      if (answer.status() !== 301 || !isCanonical) wrong.push(`/${written}: ${answer.status()} to ${to}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(origins.length).toBeGreaterThan(1);
});

test("Hosts of either kind find a rule they can read, and no rule starts from a page", () => {
  const wrong = origins.flatMap((from) => {
    const rules = redirects.filter((redirect) => redirect.from === from);
    const targets = new Set(rules.map(({ to }) => to));
    const codes = rules.map(({ code }) => code).join(" ");
    return [
      ...(targets.size === 1 ? [] : [`/${from} leads to ${[...targets].join(" and ")}`]),
      ...(codes === "301! 301" ? [] : [`/${from} has the codes ${codes}`]),
      ...(listedPages.includes(from) ? [`/${from} is a page, and yet leads away`] : []),
    ];
  });
  expect(wrong).toEqual([]);
});

test("On a host without redirects a page stands there, which leads on and stays out of search engines", () => {
  const wrong = redirects.flatMap(({ from, to }) => {
    const file = join(folders.dist, from, "index.html");
    if (!existsSync(file)) return [`/${from} has no page`];
    const html = readFileSync(file, "utf8");
    return [
      `<meta http-equiv="refresh" content="0;url=${site.base}${to}">`,
      `<link rel="canonical" href="${site.url}${site.base}${to}">`,
      '<meta name="robots" content="noindex">',
      `<a href="${site.base}${to}">`,
    ]
      .filter((needed) => !html.includes(needed))
      .map((needed) => `/${from} lacks ${needed}`);
  });
  const leading = readdirSync(folders.dist, { recursive: true, encoding: "utf8" })
    .filter(
      (name) =>
        name.endsWith(".html") && readFileSync(join(folders.dist, name), "utf8").includes('"refresh"'),
    )
    .map((name) => name.split(sep).slice(0, -1).join("/"));
  expect(wrong).toEqual([]);
  expect(leading.map((path) => `${path}/`).sort()).toEqual([...origins].sort());
});

test("A reader on such a host arrives all the same, without script", async ({ browser, baseURL }) => {
  const { from = "", to = "" } = redirects.find((redirect) => redirect.to === comparisons[0]) ?? {};
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const page = await context.newPage();
  await page.route(`**/${from}`, (route) =>
    route.fulfill({ contentType: "text/html", body: readFileSync(join(folders.dist, from, "index.html")) }),
  );
  await page.goto(`./${from}`);
  await expect(page).toHaveURL(new URL(to, baseURL).href);
  await expect(page.locator("#verdict")).toBeVisible();
  await context.close();
});
