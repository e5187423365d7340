/**
 * The figures that a page must keep to, in one place for the bench and for tests. Bytes are brotli 11, as a good
 * host sends them; a font is compressed already and counts as it is.
 */

/** A kind of page, by the shape of its path below the base. */
export interface PageKind {
  readonly name: string;
  readonly path: RegExp;
}

/** Every kind of page the site has. The first that fits counts. */
export const pageKinds: readonly PageKind[] = [
  { name: "home", path: /^\/$/ },
  { name: "questions", path: /^\/questions\/$/ },
  { name: "question", path: /^\/questions\/[^/]+\/$/ },
  { name: "architectures", path: /^\/architectures\/$/ },
  { name: "architecture", path: /^\/architectures\/[^/]+\/$/ },
  { name: "comparisons", path: /^\/compare\/$/ },
  { name: "comparison", path: /^\/compare\/[^/]+-vs-[^/]+\/$/ },
  { name: "embed", path: /^\/embed\/[^/]+-vs-[^/]+\/$/ },
  { name: "sources", path: /^\/sources\/$/ },
  { name: "search", path: /^\/search\/$/ },
  { name: "method", path: /^\/method\/$/ },
  { name: "drawings", path: /^\/method\/drawings\/$/ },
  { name: "changes", path: /^\/changes\/$/ },
  { name: "disagreements", path: /^\/disagreements\/$/ },
  { name: "about", path: /^\/about\/$/ },
  { name: "site map", path: /^\/sitemap\/$/ },
  { name: "offline", path: /^\/offline\/$/ },
  { name: "not found", path: /^\/404\.html$/ },
];

/** What was measured of one page. */
export interface PageFigures {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly font: number;
  readonly fontFiles: number;
  /** Requests that stand between the reader and the first text: the page and what blocks it. */
  readonly critical: number;
  readonly requests: number;
  /** Requests to other hosts. */
  readonly foreign: number;
  readonly nodes: number;
}

/** The most that every page may have. */
export const pageBudget: Partial<PageFigures> = {
  css: 8_000,
  js: 12_000,
  font: 40_000,
  fontFiles: 1,
  // The page, its style sheet and, beside that, the script that knows the colours the reader has chosen (decision 0015).
  critical: 3,
  foreign: 0,
};

/** What only some kinds are held to, by the name of the kind. */
export const kindBudgets: Readonly<Record<string, Partial<PageFigures>>> = {
  // One round trip: ten segments of the first flight.
  comparison: { html: 14_600 },
  question: { html: 14_600 },
  // It runs in other people's pages: no script at all, and little of anything.
  embed: { html: 2_500, js: 0, critical: 2 },
};

/** The most an interaction may take until the next paint, in ms, on a machine that is slowed down four times. */
export const interactionBudget = 50;

/** The first search on a page, from "/" to the first results: the script, its library and the index, in bytes. */
export const firstSearchBudget = 25_000;

/** The most that a query may take, in ms, on a machine that is slowed down four times. */
export const queryBudget = 50;

/** One figure that is over its budget. */
export interface Excess {
  readonly figure: keyof PageFigures;
  readonly value: number;
  readonly most: number;
}

/**
 * Names the kind of a page.
 * @param path below the base, such as `/compare/a-vs-b/`
 * @returns "other" for a page of no known kind, which then should be added above
 */
export function kindOf(path: string): string {
  return pageKinds.find((kind) => kind.path.test(path))?.name ?? "other";
}

/**
 * Tells what the pages of a kind may have at most. A kind's own figure comes first, and it is the one that counts.
 * @param kind its name
 * @returns the figures it has a budget for, in bytes and counts
 */
export function budgetOf(kind: string): Partial<PageFigures> {
  return { ...kindBudgets[kind], ...pageBudget, ...kindBudgets[kind] };
}

/**
 * Holds a page against its budget.
 * @param kind its kind
 * @param figures what was measured
 * @returns every figure that is over, in the order of the budget; none when all is well
 */
export function excesses(kind: string, figures: PageFigures): Excess[] {
  return Object.entries(budgetOf(kind))
    .map(([name, most]) => ({ figure: name as keyof PageFigures, most }))
    .map(({ figure, most }) => ({ figure, value: figures[figure], most }))
    .filter(({ value, most }) => value > most);
}
