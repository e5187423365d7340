import { readFileSync, writeFileSync } from "node:fs";
import type { Reporter, TestCase } from "@playwright/test/reporter";

/** What came of a run. A test that was skipped on purpose is in neither. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/** The part of a test that counting needs. */
export type Outcome = Pick<TestCase, "outcome"> & {
  readonly results: readonly { readonly status: string }[];
};

/**
 * Counts tests: whatever did not simply pass has failed, be it flaky, timed out, interrupted or never started.
 * @param tests every test of the run
 * @param errors number of errors outside any test, such as a file that cannot be loaded
 */
export function count(tests: readonly Outcome[], errors: number): Totals {
  const skipped = tests.filter(isSkipped).length;
  const passed = tests.filter((test) => test.outcome() === "expected").length;
  return { passed, failed: tests.length - passed - skipped + errors };
}

/** A test that ends "skipped" may also have been cut off, or not begun. */
function isSkipped(test: Outcome): boolean {
  const ran = test.results.length > 0;
  return test.outcome() === "skipped" && ran && test.results.every(({ status }) => status === "skipped");
}

/**
 * Reads what the reporter wrote.
 * @param file where it wrote
 * @param code exit code of the run: one that is not 0 means a failure even if no test says so
 * @returns totals with at least one failure unless some test ran and all went well
 */
export function totalsOf(file: string, code: number): Totals {
  const { passed, failed } = read(file);
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
}

function read(file: string): Totals {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Totals;
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Playwright reporter: leaves the totals in the file that TOTALS_FILE names, and prints nothing. */
export default class TotalsReporter implements Reporter {
  private tests: readonly TestCase[] = [];
  private errors = 0;

  onBegin(_config: unknown, suite: { allTests(): TestCase[] }): void {
    this.tests = suite.allTests();
  }

  onError(): void {
    this.errors += 1;
  }

  onEnd(): void {
    const file = process.env.TOTALS_FILE;
    if (file) writeFileSync(file, JSON.stringify(count(this.tests, this.errors)));
  }

  printsToStdio(): boolean {
    return false;
  }
}
