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

const assets = readdirSync(join(folders.dist, "_astro"));

test("The budget is the one we promised: a later change to it must be made here too", () => {
  expect(kindBudgets.comparison).toMatchObject({ html: 14_600 });
  expect(kindBudgets.question).toMatchObject({ html: 14_600 });
  expect(kindBudgets.embed).toMatchObject({ html: 2_500, js: 0, critical: 2 });
  expect(pageBudget).toMatchObject({
    css: 8_000,
    js: 12_000,
    font: 40_000,
    fontFiles: 1,
    critical: 3,
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

test("The whole site has one style sheet and one font, and every file of it may be kept for a year", () => {
  for (const ending of [".css", ".woff2"]) {
    expect(
      assets.filter((name) => name.endsWith(ending)),
      ending,
    ).toHaveLength(1);
  }
  // A name without a hash would be kept by browsers for a year.
  expect(assets.filter((name) => !/\.[\w-]{8}\.\w+$/.test(name))).toEqual([]);
});

/**
 * The most script a page may come with, by its kind, in bytes of brotli: the modules it names, and all that these
 * import before they run. What is loaded later counts apart. Whoever needs more must say so here.
 */
const mostScript: Readonly<Record<string, number>> = {
  comparison: 12_000,
  question: 9_200,
  embed: 0,
  // Pick two and go; and what the address of the search asks for.
  comparisons: 2_700,
  search: 2_400,
  // It finds the page that was meant.
  "not found": 3_400,
};
const MOST_ELSEWHERE = 2_250;

/**
 * What is fetched only when a reader asks for it, by the name of its module: on which kinds of page that can be, the most
 * it weighs by itself, and together with what such a page has already.
 */
const onDemand: Readonly<Record<string, { on: (kind: string) => boolean; alone: number; together: number }>> =
  {
    // "Share, cite, record", when it is first opened.
    "taking-along": { on: (kind) => kind === "comparison", alone: 5_700, together: 17_700 },
    // The top three in order, when their fold is first opened; on a pair with what their order says of it.
    "top-three": { on: (kind) => kind === "question", alone: 750, together: 9_950 },
    "top-three-of-pair": { on: (kind) => kind === "comparison", alone: 1_300, together: 13_300 },
    // Why a link could not be followed, or what is odd about it: nearly none needs it.
    "link-notice": {
      on: (kind) => ["comparison", "question"].includes(kind),
      alone: 400,
      together: 12_400,
    },
    // The text itself, where a browser may not copy it.
    "copy-by-hand": { on: (kind) => kind !== "embed", alone: 250, together: 12_250 },
    // The search with its library, when somebody presses "/" or the header's link.
    search: { on: (kind) => kind !== "embed", alone: 8_250, together: 20_250 },
    // The source beside its number, when the first number is pointed at.
    "source-note": { on: (kind) => kind !== "embed", alone: 700, together: 12_700 },
  };

test("Every page loads the script that its kind needs, and no more", () => {
  const wrong = pages.flatMap((path) => {
    const kind = kindOf(`/${path}`);
    const bytes = weightsOf(scriptsOf(path));
    const most = mostScript[kind] ?? MOST_ELSEWHERE;
    return bytes > most ? [`/${path}: ${bytes} bytes of script, at most ${most}`] : [];
  });
  expect(wrong).toEqual([]);
});

test("Only what is listed here comes on demand, where it may, and nothing of it can grow unseen", () => {
  const atOnce = new Set(pages.flatMap((path) => scriptsOf(path)));
  const later = assets.filter((name) => name.endsWith(".js") && !atOnce.has(name));
  expect(later.map((name) => name.split(".")[0]).sort()).toEqual(Object.keys(onDemand).sort());
  for (const [module, { on, alone, together }] of Object.entries(onDemand)) {
    const asking = pages.filter((path) =>
      scriptsOf(path).some((name) => textOf(name).includes(`./${module}.`)),
    );
    expect(asking, module).toEqual(pages.filter((path) => on(kindOf(`/${path}`))));
    for (const path of asking) {
      const served = scriptsOf(path);
      const own = withImports(later.filter((name) => name.startsWith(`${module}.`)));
      const more = own.filter((name) => !served.includes(name));
      expect(weightsOf(more), module).toBeLessThanOrEqual(alone);
      expect(weightsOf([...served, ...more]), module).toBeLessThanOrEqual(together);
    }
  }
});

test("A first search costs at most 25 kB: the script, its library and the index of everything", () => {
  const script = withImports(assets.filter((name) => name.startsWith("search.")));
  const more = script.filter((name) => !scriptsOf("").includes(name));
  const index = weightOf(join(folders.dist, "search", "index.json"));
  expect(more.length).toBeGreaterThan(0);
  expect(weightsOf(more) + index).toBeLessThanOrEqual(25_000);
});

/** The files of script that a page loads before anybody asks for more. */
function scriptsOf(path: string): string[] {
  const html = readFileSync(join(folders.dist, path.replace(/(^|\/)$/, "$1index.html")), "utf8");
  const named = [...html.matchAll(/<script[^>]*\ssrc="[^"]*\/([^"/]+\.js)"/g)].map(([, name = ""]) => name);
  return withImports(named);
}

/** Modules with all that they import at their top; what they import later is in brackets. */
function withImports(names: readonly string[]): string[] {
  const all = new Set(names);
  for (const name of all) {
    for (const [, imported = ""] of textOf(name).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      all.add(imported);
  }
  return [...all];
}

function textOf(name: string): string {
  return readFileSync(join(folders.dist, "_astro", name), "utf8");
}

function weightsOf(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + weightOf(join(folders.dist, "_astro", name)), 0);
}

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
