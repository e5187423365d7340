import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { count, type Outcome, totalsOf } from "../../../../scripts/testing/totals.ts";

function aTest(outcome: ReturnType<Outcome["outcome"]>, ...statuses: string[]): Outcome {
  return { outcome: () => outcome, results: statuses.map((status) => ({ status })) };
}

test("a test that passed counts as passed, one skipped on purpose as neither", () => {
  expect(count([aTest("expected", "passed"), aTest("skipped", "skipped")], 0)).toEqual({
    passed: 1,
    failed: 0,
  });
});

test("flaky, failed, timed out, interrupted and never started tests have failed", () => {
  const tests = [
    aTest("flaky", "failed", "passed"),
    aTest("unexpected", "failed"),
    aTest("unexpected", "timedOut"),
    aTest("skipped", "interrupted"),
    aTest("skipped"),
  ];
  expect(count(tests, 0)).toEqual({ passed: 0, failed: 5 });
});

test("an error outside any test is a failure", () => {
  expect(count([aTest("expected", "passed")], 2)).toEqual({ passed: 1, failed: 2 });
});

test("a run that ended badly, ran nothing or left no totals has at least one failure", () => {
  const folder = mkdtempSync(join(tmpdir(), "weighed-totals-"));
  const file = join(folder, "totals.json");
  expect(totalsOf(file, 0)).toEqual({ passed: 0, failed: 1 });
  writeFileSync(file, '{"passed":3,"failed":0}');
  expect(totalsOf(file, 0)).toEqual({ passed: 3, failed: 0 });
  expect(totalsOf(file, 1)).toEqual({ passed: 3, failed: 1 });
  writeFileSync(file, '{"passed":0,"failed":0}');
  expect(totalsOf(file, 0)).toEqual({ passed: 0, failed: 1 });
  rmSync(folder, { recursive: true });
});
