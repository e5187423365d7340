import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pairs } from "../../../../src/domain/pair.ts";
import { catalogOf } from "../../../../src/gate/catalog-of.ts";
import { findContent } from "../../../../src/gate/content-files.ts";
import { readFile } from "../../../../src/gate/read-file.ts";
import { comparisonPage } from "../../../../src/view-models/comparison-page.ts";
import { Problem } from "../../../command.ts";
import type { GeneratedProject } from "../generated-project.ts";
import { siteView } from "./site-view.ts";

/**
 * Writes what every comparison says as JSON, outside of what is timed: `data/site.json` what is the same on all of them,
 * `data/pairs.json` their names, and `views/<name>.json` the view-model of each with the editor's argument as HTML.
 * So the others neither judge nor number nor parse: they only render.
 *
 * @param project whose content is read, and whose finished pages have the arguments
 * @param folder where to write
 * @returns the names of the comparisons, such as `a-vs-b`
 * @throws Problem when there are not as many comparisons as the project is said to have
 */
export function writeViews(
  { folder: root, dist, pairs: expected }: GeneratedProject,
  folder: string,
): string[] {
  for (const name of ["data", "views"]) mkdirSync(join(folder, name), { recursive: true });
  const catalog = catalogOf(findContent(root).files.map((file) => readFile(file)));
  const names = pairs(catalog).map((pair) => {
    const name = `${pair.a.id}-vs-${pair.b.id}`;
    const { sourceNumbers: _, ...view } = comparisonPage(pair, catalog);
    const prose = argumentOf(readFileSync(finishedPage(dist, name), "utf8"));
    const whole = { ...view, reach: reachOf(view.situations), prose };
    writeFileSync(join(folder, "views", `${name}.json`), JSON.stringify(whole, said));
    return name;
  });
  if (names.length !== expected) {
    throw new Problem(`The content makes ${names.length} comparisons, but the site has ${expected}.`);
  }
  const site = siteView(readFileSync(finishedPage(dist, names[0] ?? ""), "utf8"));
  writeFileSync(join(folder, "data", "site.json"), JSON.stringify(site));
  writeFileSync(join(folder, "data", "pairs.json"), JSON.stringify(names));
  return names;
}

/**
 * @param dist folder of a finished site, whoever made it
 * @param name of a comparison
 * @returns path of its page
 */
export function finishedPage(dist: string, name: string): string {
  return join(dist, "compare", name, "index.html");
}

/** What a view-model only works out when it is asked for, such as a long address, is asked for here. */
function said(_: string, value: unknown): unknown {
  return typeof value === "function" ? value() : value;
}

/** The scale of the situations' bars, which the component works out: two notches, or as far as the longest goes. */
function reachOf(rows: readonly { readonly tenths: number | null }[]): number {
  return Math.max(20, ...rows.map(({ tenths }) => Math.abs(tenths ?? 0)));
}

/** The prose of the verdict as it stands in our page. */
function argumentOf(html: string): string {
  const prose = /<div class="prose">([\s\S]*?)<\/div><\/section>/.exec(html)?.[1];
  if (prose === undefined) throw new Problem("A finished comparison has no prose; see comparison-views.ts.");
  return prose;
}
