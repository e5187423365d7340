import { type CostName, type FinishedPage, finishedPage } from "./finished-page.ts";

/** Seconds of the processor and of the clock. */
export interface Spent {
  readonly cpu: number;
  readonly wall: number;
}

/** What was spent on one kind, and the files that were written for it. */
export interface Cost extends Spent {
  readonly files: number;
}

export type Costs = ReadonlyMap<CostName, Cost>;

/** Takes in a log as it is written. */
export interface CostReader {
  /**
   * @param text a piece of the log
   * @param soFar what had been spent since the beginning when it arrived
   */
  readonly read: (text: string, soFar: Spent) => void;
  /** @param soFar what had been spent when the build ended */
  readonly end: (soFar: Spent) => Costs;
}

/**
 * What a build spends its time on. Astro says in its log when it has begun to build pages and when each one is finished:
 * what was spent from one line to the next belongs to the page that the line names. When several lines arrive at once, it
 * is shared out by the milliseconds that Astro gives with each.
 * @param comparisons the addresses of all comparisons, such as `a-vs-b`
 */
export function costReader(comparisons: ReadonlySet<string>): CostReader {
  const costs = new Map<CostName, Cost>();
  let phase: CostName = "bundling";
  let counted: Spent = { cpu: 0, wall: 0 };
  let unfinished = "";
  return {
    read: (text, soFar) => {
      const lines = (unfinished + text).split("\n");
      unfinished = lines.pop() ?? "";
      const pages = lines.flatMap((line) => finishedPage(line, comparisons) ?? []);
      const isBuilding = phase === "the rest";
      // Between two pages other lines tell nothing: what was spent belongs to the page to come.
      if (isBuilding && pages.length === 0) return;
      const spent = difference(soFar, counted);
      counted = soFar;
      const own = isBuilding ? spent : ownOf(pages, spent);
      addPages(costs, pages, own);
      add(costs, phase, { ...difference(spent, own), files: 0 });
      if (pages.length > 0) phase = "the rest";
      else if (lines.some((line) => line.includes(" static routes "))) phase = "loading and checking";
    },
    end: (soFar) => {
      add(costs, "the rest", { ...difference(soFar, counted), files: 0 });
      return costs;
    },
  };
}

/** Before the very first page everything is loaded: only the milliseconds that Astro gives are the page's own. */
function ownOf(pages: readonly FinishedPage[], { cpu, wall }: Spent): Spent {
  const most = sumOf(pages) / 1000;
  return { cpu: Math.min(cpu, most), wall: Math.min(wall, most) };
}

function addPages(costs: Map<CostName, Cost>, pages: readonly FinishedPage[], { cpu, wall }: Spent): void {
  const all = sumOf(pages);
  for (const { kind, milliseconds } of pages) {
    const share = milliseconds / all;
    add(costs, kind, { cpu: cpu * share, wall: wall * share, files: 1 });
  }
}

function sumOf(pages: readonly FinishedPage[]): number {
  return pages.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
}

function difference(later: Spent, earlier: Spent): Spent {
  return { cpu: later.cpu - earlier.cpu, wall: later.wall - earlier.wall };
}

function add(costs: Map<CostName, Cost>, name: CostName, more: Cost): void {
  const { cpu, wall, files } = costs.get(name) ?? { cpu: 0, wall: 0, files: 0 };
  costs.set(name, { cpu: cpu + more.cpu, wall: wall + more.wall, files: files + more.files });
}
