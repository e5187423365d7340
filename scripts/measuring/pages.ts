import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { kindOf, pageKinds } from "../budgets.ts";
import { weightOf } from "./weight.ts";

/** The page of its kind with most bytes: if it keeps to the budget, so do the others. */
export interface HeaviestPage {
  readonly kind: string;
  /** Below the base, such as `/compare/a-vs-b/`. */
  readonly path: string;
  readonly html: number;
}

/**
 * Finds the heaviest page of every kind in a finished site, in the order of the kinds.
 * Pages that only lead on to another are left out.
 * @param dist folder of the finished site
 */
export function heaviestPages(dist: string): HeaviestPage[] {
  const heaviest = new Map<string, HeaviestPage>();
  for (const path of pagePaths(dist)) {
    const page = { kind: kindOf(path), path, html: weightOf(join(dist, path.replace(/\/$/, "/index.html"))) };
    if (page.html > (heaviest.get(page.kind)?.html ?? 0)) heaviest.set(page.kind, page);
  }
  return [...pageKinds.map(({ name }) => name), "other"].flatMap((kind) => heaviest.get(kind) ?? []);
}

function pagePaths(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html") && !leadsOn(join(dist, name)))
    .map(
      (name) =>
        `/${name
          .split(sep)
          .join("/")
          .replace(/(^|\/)index\.html$/, "$1")}`,
    )
    .sort();
}

function leadsOn(file: string): boolean {
  return /http-equiv=["']?refresh/i.test(readFileSync(file, "utf8"));
}
