import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, posix, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { folders } from "../../scripts/site/folders.ts";

/** Holds docs/architecture.md: who may lean on whom, and what a file may be called. Read from the files themselves. */

interface SourceFile {
  /** From the checkout, such as `src/domain/pair.ts`. */
  readonly path: string;
  readonly text: string;
  /** What it imports: files of ours as paths from the checkout, packages by name. */
  readonly imports: readonly string[];
  /** Those of them that are still there when the program runs: without types. */
  readonly loads: readonly string[];
}

const files: readonly SourceFile[] = ["src", "scripts", "tests"].flatMap(filesIn).map((path) => {
  const text = readFileSync(join(folders.root, path), "utf8");
  const named = (code: string) => importsOf(code).map((name) => resolved(name, path));
  return { path, text, imports: named(text), loads: named(text.replace(/^\s*(import|export) type\b/gm, "")) };
});
const below = (...starts: string[]) =>
  files.filter(({ path }) => starts.some((start) => path.startsWith(start)));

/** Every import of these files that the rule does not allow. */
function strays(importing: readonly SourceFile[], isAllowed: (imported: string) => boolean): string[] {
  expect(importing.length).toBeGreaterThan(0);
  return importing.flatMap(({ path, imports }) =>
    imports.filter((imported) => !isAllowed(imported)).map((imported) => `${path} imports ${imported}`),
  );
}

const oneOf =
  (...starts: string[]) =>
  (imported: string) =>
    starts.some((start) => imported.startsWith(start));

test("A shape of content leans on other shapes and on zod, and on nothing else", () => {
  expect(strays(below("src/schema/"), oneOf("src/schema/", "package:zod"))).toEqual([]);
});

test("A rule leans on shapes and rules: no framework, no disk, no package but the one that finds near matches", () => {
  const allowed = oneOf("src/schema/", "src/domain/", "package:fastest-levenshtein");
  expect(strays(below("src/domain/"), allowed)).toEqual([]);
});

test("What a page says is worked out from rules, shapes and the site's own address, and from the bibliography's formatter", () => {
  const allowed = oneOf(
    "src/schema/",
    "src/domain/",
    "src/view-models/",
    "site.config.ts",
    "package:@citation-js/",
    // Types only: no code of it is in what is built.
    "package:schema-dts",
  );
  expect(strays(below("src/view-models/"), allowed)).toEqual([]);
});

test("What shows a page never fetches content, and never reaches up to a page or back to the gate", () => {
  const shown = below("src/components/", "src/layouts/", "src/formats/");
  const forbidden = oneOf(
    "src/load-catalog.ts",
    "src/content.config.ts",
    "src/pages/",
    "src/gate/",
    "package:astro:",
  );
  expect(strays(shown, (imported) => !forbidden(imported))).toEqual([]);
});

test("What runs in the reader's browser leans on rules and on what pages say, and on nothing else", () => {
  const allowed = oneOf("src/client/", "src/domain/", "src/schema/", "src/view-models/");
  const others = below("src/client/").filter(({ path }) => path !== SEARCH_INDEX);
  expect(strays(others, allowed)).toEqual([]);
  // Whatever those lean on comes along: the formatter of the bibliography would be 200 kB.
  const reached = reachedFrom(below("src/client/").map(({ path }) => path));
  expect([...reached].filter((name) => name.startsWith("package:"))).toEqual(["package:minisearch"]);
});

/**
 * The one file of the browser that leans on a package: an index that takes beginnings and slips of the fingers is no page
 * of code, and nobody fetches it who does not search (decision 0019).
 */
const SEARCH_INDEX = "src/client/search-index.ts";

test("The search and its library are fetched when somebody searches: no page has them at once", () => {
  const entry = "src/client/search.ts";
  const atOnce = below("src/").filter(({ text }) =>
    /(?:from|import)\s*["'][^"']*\/search\.ts["']/.test(text),
  );
  expect(atOnce.map(({ path }) => path)).toEqual([]);
  const parts = [...reachedFrom([entry])].filter((path) => path.startsWith("src/client/search"));
  const leaning = below("src/").filter(
    ({ path, imports }) => !parts.includes(path) && imports.some((name) => parts.includes(name)),
  );
  expect(leaning.map(({ path }) => path).sort()).toEqual([
    "src/client/search-opening.ts",
    "src/client/search-page.ts",
  ]);
});

test("Only the loader, the collections and the pages know where content is stored", () => {
  const others = below("src/").filter(
    ({ path }) => !oneOf("src/load-catalog.ts", "src/content.config.ts", "src/pages/")(path),
  );
  expect(strays(others, (imported) => !imported.startsWith("package:astro:"))).toEqual([]);
  expect(others.filter(({ text }) => /["']astro:content["']/.test(text)).map(({ path }) => path)).toEqual([]);
});

test("The site leans on no script and on no test", () => {
  expect(strays(below("src/"), (imported) => !oneOf("scripts/", "tests/")(imported))).toEqual([]);
});

test("No two files lean on each other in a circle", () => {
  const circles = below("src/").flatMap(({ path, loads }) => {
    const reached = reachedFrom(loads.filter((loaded) => loaded.startsWith("src/")));
    return reached.has(path) ? [path] : [];
  });
  expect(circles).toEqual([]);
});

// A segmenter with a named language cuts alike everywhere; all else of Intl follows the machine and its version.
test("Rules and pages' words depend on nothing but their input: no clock, no chance, no browser, no machine", () => {
  const outside =
    /(?<![.\w])(document|window|navigator|localStorage|sessionStorage|location|fetch|process|console|performance|globalThis|setTimeout)\b(?!\s*[:,)}])|\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bIntl\.(?!Segmenter\b)|\.toLocale\w+\(|import\.meta/;
  const found = below("src/schema/", "src/domain/", "src/view-models/", "src/formats/").flatMap(
    ({ path, text }) => {
      const [match] = outside.exec(withoutWords(text)) ?? [];
      return match ? [`${path} uses ${match}`] : [];
    },
  );
  expect(found).toEqual([]);
});

test("Plain Node can import every shape and every rule, without a build", () => {
  const urls = below("src/schema/", "src/domain/").map(
    ({ path }) => pathToFileURL(join(folders.root, path)).href,
  );
  const program = `for (const url of ${JSON.stringify(urls)}) await import(url); console.log("all");`;
  const said = execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: folders.root,
    env: { ...process.env, NODE_OPTIONS: "" },
    encoding: "utf8",
  });
  expect(said.trim()).toBe("all");
  expect(urls.length).toBeGreaterThan(20);
});

test("The functions that others rely on are where they were promised", () => {
  const promised = {
    "share.ts": ["shareOfPriorities", "exactShareOfPriorities", "shareUnderRanking", "centralPriorities"],
    "flips.ts": ["fewestPointsToFlip", "looseness"],
    "lead.ts": ["lead"],
  };
  for (const [name, functions] of Object.entries(promised)) {
    const url = pathToFileURL(join(folders.root, "src", "domain", name)).href;
    const program = `const all = await import("${url}"); console.log(Object.keys(all).filter((k) => typeof all[k] === "function").join());`;
    const said = execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
      cwd: folders.root,
      env: { ...process.env, NODE_OPTIONS: "" },
      encoding: "utf8",
    });
    expect(said.trim().split(",")).toEqual(expect.arrayContaining(functions));
  }
});

test("A page is a route and reads at a glance: at most 40 lines", () => {
  const long = below("src/pages/").map(({ path, text }) => ({
    path,
    lines: text.trimEnd().split("\n").length,
  }));
  expect(
    long.filter(({ lines }) => lines > 40).map(({ path, lines }) => `${path} has ${lines} lines`),
  ).toEqual([]);
});

test("Addresses are made in one place: no component, layout or page writes one", () => {
  const found = below("src/components/", "src/pages/", "src/client/").flatMap(({ path, text }) =>
    [
      ...text.matchAll(
        /`\/[^`]*`|(?:href|src|action)=(?:"\/[^"]*"|\{"\/[^"]*"\})|import\.meta\.env\.BASE_URL/g,
      ),
    ].map(([address]) => `${path} writes ${address}`),
  );
  expect(found).toEqual([]);
});

test("A file is named after what is in it, in the manner of its kind", () => {
  const wrong = files.filter(({ path }) => {
    const name = basename(path)
      .replace(/\.(test|config)?\.?(ts|mjs|astro|css)$/, "")
      .replace(/(\.(json|html|md|adr|bib|svg|js|xml|txt|png|webmanifest|journey))+$/, "");
    const isRoute = path.startsWith("src/pages/");
    const isComponent = path.endsWith(".astro") && !isRoute;
    const plain = isRoute ? name.replace(/^\[(\.\.\.)?([a-z-]+)\]$/, "$2") : name;
    return !(isComponent ? /^([A-Z][a-z0-9]*)+$/ : /^[a-z0-9]+(-[a-z0-9]+)*$/).test(
      plain.replace(/\.d$/, ""),
    );
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test("No drawer for odds and ends: every file and folder says a noun", () => {
  const drawers = /(^|\/)(utils?|libs?|helpers?|common|shared|misc|types|tools|core)(\/|\.[a-z]+$)/;
  expect(files.map(({ path }) => path).filter((path) => drawers.test(path))).toEqual([]);
});

test("No file only passes on what others say, but the list of checks", () => {
  const barrels = below("src/").filter(
    ({ path }) => basename(path) === "index.ts" && path !== "src/domain/checks/index.ts",
  );
  expect(barrels.map(({ path }) => path)).toEqual([]);
  const passing = below("src/").filter(({ text }) => /^export \* from/m.test(text));
  expect(passing.map(({ path }) => path)).toEqual([]);
});

function filesIn(folder: string): string[] {
  return readdirSync(join(folders.root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => posix.join(folder, name.split(sep).join("/")))
    .filter((path) => /\.(ts|mjs|astro|css)$/.test(path))
    .sort();
}

function importsOf(text: string): string[] {
  const patterns = [
    /^\s*(?:import|export)\b[^;'"]*?\bfrom\s*["']([^"']+)["']/gm,
    /^\s*import\s*["']([^"']+)["']/gm,
    /\bimport\(\s*["']([^"']+)["']\s*\)/g,
  ];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = ""]) => name));
}

/** An import as a path from the checkout, or as a package. */
function resolved(name: string, importer: string): string {
  if (name.startsWith("#")) return `src/${name.slice(1)}`;
  if (name.startsWith(".")) return posix.join(posix.normalize(dirname(importer)), name);
  return `package:${name}`;
}

/** Everything that is loaded with these files, themselves included. */
function reachedFrom(paths: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const next = [...paths];
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    next.push(...(files.find((file) => file.path === path)?.loads ?? []));
  }
  return reached;
}

/** Code without its comments and without its texts, which may speak of anything. */
function withoutWords(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '""')
    .replace(/(^|\s)\/\/.*$/gm, "$1");
}
