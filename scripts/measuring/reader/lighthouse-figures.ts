import type { Figure } from "../figure.ts";
import { median } from "../median.ts";
import type { HeaviestPage } from "../pages.ts";
import { type LighthouseRun, lighthouseRun } from "./lighthouse.ts";
import { leftOut, lighthouseGoals } from "./lighthouse-goals.ts";

/** What Lighthouse says of one kind of page. */
export interface LighthouseResult {
  readonly kind: string;
  /** Of the page, below the base. */
  readonly path: string;
  readonly runs: readonly LighthouseRun[];
}

/** Other work on the machine makes a run slower, and an odd number has a middle. */
const runsOfEach = 3;

/**
 * Has Lighthouse load each page three times, one run after the other.
 * @param address of the home page
 * @param browser path of a Chromium
 * @param pages the heaviest of each kind
 * @param tell is told of each page once it is done
 */
export async function lighthouseResults(
  address: string,
  browser: string,
  pages: readonly HeaviestPage[],
  tell: (line: string) => void,
): Promise<LighthouseResult[]> {
  const results: LighthouseResult[] = [];
  for (const { kind, path } of pages) {
    const runs: LighthouseRun[] = [];
    const once = () => lighthouseRun(new URL(path.slice(1), address).href, browser, auditsLeftOut(kind));
    // On a machine that is short of breath a browser may not come up in time: that is no reason to lose all the others.
    for (let run = 0; run < runsOfEach; run += 1) runs.push(await once().catch(once));
    results.push({ kind, path, runs });
    tell(`  Lighthouse: ${kind}`);
  }
  return results;
}

/** The ids of the audits that a kind of page is not held to. */
export function auditsLeftOut(kind: string): string[] {
  return leftOut.filter(({ kinds }) => kinds.includes(kind)).map(({ audit }) => audit);
}

/**
 * Sums the runs up: for each kind the median of every score and time, beside its goal.
 * @param results at least one, each with at least one run
 */
export function lighthouseFigures(results: readonly LighthouseResult[]): Figure[] {
  const machine = median(results.flatMap(({ runs }) => runs.map((run) => run.machine)));
  return [
    ...results.flatMap(figuresOf),
    {
      part: "reader",
      what: "speed of this machine as Lighthouse measures it",
      value: machine,
      unit: "score",
    },
  ];
}

function figuresOf({ kind, runs }: LighthouseResult): Figure[] {
  const { score, largestPaint, blocking, shift } = lighthouseGoals;
  const figure = (
    what: string,
    value: (run: LighthouseRun) => number,
    unit: Figure["unit"],
    goal: object,
  ): Figure => {
    return {
      part: "reader",
      what: `${kind}: Lighthouse, ${what}`,
      value: median(runs.map(value)),
      unit,
      ...goal,
    };
  };
  return [
    ...Object.keys(runs[0]?.scores ?? {}).map((category) =>
      figure(category, ({ scores }) => scores[category] ?? 0, "score", { least: score }),
    ),
    figure("largest contentful paint", (run) => Math.round(run.largestPaint), "ms", { most: largestPaint }),
    figure("total blocking time", (run) => Math.round(run.blocking), "ms", { most: blocking }),
    figure("cumulative layout shift", (run) => run.shift, "score", { most: shift }),
  ];
}

/**
 * Says which audits cost points, and which were left out and why.
 * @returns a line for each finding of the slowest run of each page, then one for each audit left out
 */
export function lighthouseNotes(results: readonly LighthouseResult[]): string[] {
  const findings = results.flatMap(({ path, runs }) => {
    const [slowest] = [...runs].sort((one, other) => other.findings.length - one.findings.length);
    return (slowest?.findings ?? []).map((finding) => `${path} ${finding}`);
  });
  const kinds = new Set(results.map(({ kind }) => kind));
  const left = leftOut.flatMap(({ audit, kinds: named, why }) => {
    const here = named.filter((kind) => kinds.has(kind));
    return here.length === 0 ? [] : [`Lighthouse's ${audit} is left out for ${here.join(", ")}: ${why}.`];
  });
  return [...findings, ...left];
}
