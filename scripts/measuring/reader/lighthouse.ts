import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { folders } from "../../site/folders.ts";

/** What Lighthouse says of one load of a page. */
export interface LighthouseRun {
  /** From 0 to 100, by the id of the category. */
  readonly scores: Readonly<Record<string, number>>;
  /** Largest contentful paint and total blocking time, in ms; cumulative layout shift. */
  readonly largestPaint: number;
  readonly blocking: number;
  readonly shift: number;
  /** How fast this machine was, by Lighthouse's own measure. Its slow phone is this machine at a quarter of its speed. */
  readonly machine: number;
  /** The audits that cost points, as sentences. */
  readonly findings: readonly string[];
}

/** The parts of Lighthouse's report that are read: https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md */
export interface LighthouseReport {
  readonly categories: Readonly<Record<string, LighthouseCategory>>;
  readonly audits: Readonly<Record<string, LighthouseAudit>>;
  readonly environment: { readonly benchmarkIndex: number };
  readonly runtimeError?: { readonly message: string };
}

interface LighthouseCategory {
  /** From 0 to 1; null when an audit of it could not be made. */
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

interface LighthouseAudit {
  readonly title: string;
  readonly score: number | null;
  readonly displayValue?: string;
  readonly numericValue?: number;
  readonly details?: { readonly items?: readonly unknown[] };
}

/** A window of its own that nobody sees, for a page whose certificate nobody vouches for. */
const chromium = "--headless=new --no-sandbox --ignore-certificate-errors";

/**
 * Has Lighthouse load a page once, on its mobile preset, in a process of its own. Nothing is reported to anybody.
 * @param address of the page
 * @param browser path of a Chromium
 * @param skipped audits to leave out, by their ids
 * @throws when Lighthouse cannot load the page
 */
export async function lighthouseRun(
  address: string,
  browser: string,
  skipped: readonly string[],
): Promise<LighthouseRun> {
  const program = join(folders.root, "node_modules", "lighthouse", "cli", "index.js");
  const words = [
    ...["--output=json", "--output-path=stdout", "--quiet", "--no-enable-error-reporting"],
    `--chrome-flags=${chromium}`,
    ...skipped.map((audit) => `--skip-audits=${audit}`),
  ];
  const { stdout } = await promisify(execFile)(process.execPath, [program, address, ...words], {
    env: { ...process.env, CHROME_PATH: browser },
    // A report holds pictures of the page.
    maxBuffer: 2 ** 28,
  });
  return runIn(JSON.parse(stdout));
}

/**
 * Reads a report.
 * @throws when it tells that the page could not be loaded, or lacks a score
 */
export function runIn({ categories, audits, environment, runtimeError }: LighthouseReport): LighthouseRun {
  if (runtimeError) throw new Error(`Lighthouse could not load the page: ${runtimeError.message}`);
  return {
    scores: Object.fromEntries(
      Object.entries(categories).map(([id, { score }]) => [id, outOf100(id, score)]),
    ),
    largestPaint: numberOf(audits, "largest-contentful-paint"),
    blocking: numberOf(audits, "total-blocking-time"),
    shift: numberOf(audits, "cumulative-layout-shift"),
    machine: environment.benchmarkIndex,
    findings: Object.entries(categories).flatMap(([id, category]) => findings(id, category, audits)),
  };
}

function outOf100(category: string, score: number | null): number {
  if (score === null) throw new Error(`Lighthouse gave no score for ${category}`);
  return Math.round(score * 100);
}

function numberOf(audits: LighthouseReport["audits"], id: string): number {
  const value = audits[id]?.numericValue;
  if (value === undefined) throw new Error(`Lighthouse did not measure ${id}`);
  return value;
}

/** What has no weight costs nothing, and a score of null means that an audit does not apply. */
function findings(
  name: string,
  { auditRefs }: LighthouseCategory,
  audits: LighthouseReport["audits"],
): string[] {
  return auditRefs
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id }) => ({ id, ...audits[id] }))
    .filter(({ score }) => typeof score === "number" && score < 1)
    .map(({ id, title, displayValue = "", details }) => {
      const places = (details?.items ?? []).slice(0, 3).map((item) => JSON.stringify(item).slice(0, 300));
      return [`${name}: ${id} (${title}) ${displayValue}`.trim(), ...places].join("\n    ");
    });
}
