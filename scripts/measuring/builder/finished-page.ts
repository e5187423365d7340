/** What a build makes pages and files of. Comparison pages and redirects have one shape: only the content tells them apart. */
export type CostName =
  | "bundling"
  | "loading and checking"
  | "comparison pages"
  | "embedded cards"
  | "JSON twins"
  | "Markdown twins"
  | "decision records"
  | "badges"
  | "pictures"
  | "llms-full.txt"
  | "redirects"
  | "the rest";

/** What the routes make besides comparisons and redirects. The first whose path fits counts. */
const KINDS: readonly { readonly name: CostName; readonly path: RegExp }[] = [
  { name: "embedded cards", path: /^\/embed\// },
  { name: "decision records", path: /\.adr\.md$/ },
  { name: "Markdown twins", path: /\.md$/ },
  { name: "JSON twins", path: /^\/(?!data\/|schema\/|search\/).*\.json$/ },
  { name: "badges", path: /^\/badge\// },
  { name: "pictures", path: /^\/og\// },
  { name: "llms-full.txt", path: /^\/llms-full\.txt$/ },
];

/** A page or file that Astro has finished. */
export interface FinishedPage {
  readonly kind: CostName;
  /** How long it took by the clock, as Astro says. */
  readonly milliseconds: number;
}

/**
 * Reads a line of Astro's log.
 * @param line such as `├─ /about/index.html (+14ms)`
 * @param comparisons the addresses of all comparisons, such as `a-vs-b`
 * @returns null when the line tells of something else
 */
export function finishedPage(line: string, comparisons: ReadonlySet<string>): FinishedPage | null {
  const [, path, time, unit] = /[├└]─ (\/\S*).*\(\+([\d.]+)(ms|s)\)/.exec(line) ?? [];
  if (path === undefined) return null;
  const milliseconds = Number(time) * (unit === "s" ? 1000 : 1);
  // Astro rounds: what says 0 has taken something all the same.
  return { kind: kindOf(path, comparisons), milliseconds: Math.max(0.25, milliseconds) };
}

function kindOf(path: string, comparisons: ReadonlySet<string>): CostName {
  const found = KINDS.find((kind) => kind.path.test(path))?.name;
  if (found) return found;
  const [, pair] = /^\/compare\/([^/]+-vs-[^/]+)\/index\.html$/.exec(path) ?? [];
  if (pair !== undefined) return comparisons.has(pair) ? "comparison pages" : "redirects";
  return "the rest";
}
