import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { excesses, kindBudgets, kindOf, pageBudget } from "../../scripts/budgets.ts";
import { heaviestPages } from "../../scripts/measuring/pages.ts";
import { visit } from "../../scripts/measuring/visit.ts";
import { weightOf } from "../../scripts/measuring/weight.ts";
import { folders } from "../../scripts/site/folders.ts";
import { site } from "../../site.config.ts";
import { pages } from "./pages.ts";

test("The budget is the one we promised: a later change to it must be made here too", () => {
  expect(kindBudgets.comparison).toMatchObject({ html: 14_600 });
  expect(kindBudgets.question).toMatchObject({ html: 14_600 });
  expect(pageBudget).toMatchObject({
    css: 8_000,
    js: 12_000,
    font: 40_000,
    fontFiles: 1,
    critical: 2,
    foreign: 0,
  });
});

test("Every page comes to the reader in as few bytes as its kind allows", () => {
  const wrong = pages.flatMap((path) => {
    const kind = kindOf(`/${path}`);
    const bytes = weightOf(join(folders.dist, path.replace(/(^|\/)$/, "$1index.html")));
    const most = kindBudgets[kind]?.html ?? Number.POSITIVE_INFINITY;
    return [
      ...(kind === "other" ? [`/${path} is of no known kind`] : []),
      ...(bytes > most ? [`/${path}: ${bytes} bytes, at most ${most}`] : []),
    ];
  });
  expect(wrong).toEqual([]);
});

test("A first visit to a page of any kind keeps to the budget in bytes and requests", async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const served = { dist: folders.dist, base: site.base, url: baseURL ?? "" };
  const wrong: string[] = [];
  const visits = heaviestPages(folders.dist).map(async ({ kind, path }) => {
    for (const { figure, value, most } of excesses(kind, await visit(browser, served, path))) {
      wrong.push(`${path}: ${figure} is ${value}, at most ${most}`);
    }
  });
  await Promise.all(visits);
  expect(wrong).toEqual([]);
});

test("The whole site has one style sheet, one script and one font", () => {
  const assets = readdirSync(join(folders.dist, "_astro"));
  for (const ending of [".css", ".js", ".woff2"]) {
    expect(
      assets.filter((name) => name.endsWith(ending)),
      ending,
    ).toHaveLength(1);
  }
  // A name without a hash would be kept by browsers for a year.
  expect(assets.filter((name) => !/\.[\w-]{8}\.\w+$/.test(name))).toEqual([]);
});

test("No page carries words that only we read: comments, source maps, places on our disks", () => {
  const files = readdirSync(folders.dist, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(html|css|js|xml|json|txt|svg)$/.test(name),
  );
  const wrong = files.flatMap((name) => {
    const text = readFileSync(join(folders.dist, name), "utf8");
    const found = /<!--(?!\[if)|sourceMappingURL|file:\/\/|data-astro-source|data-image-component/.exec(text);
    return found || text.includes(folders.root) ? [`${name}: ${found?.[0] ?? folders.root}`] : [];
  });
  expect(wrong).toEqual([]);
});
