import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import {
  type BenchRecord,
  keepRecord,
  readRecords,
  recordsIn,
} from "../../../../scripts/measuring/record.ts";

let folder: string;

const aRecord = (value: number): BenchRecord => ({
  date: "2026-11-23T12:00:00.000Z",
  commit: "abc1234",
  node: "v24.0.0",
  load: { before: 0.1, after: 0.6 },
  figures: [{ part: "reader", what: "home: HTML", value, unit: "bytes" }],
});

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "weighed-record-"));
});

test.afterEach(() => rmSync(folder, { recursive: true }));

test("what was kept is there for the next run, each part by itself", () => {
  const file = join(folder, "cache", "bench.json");
  expect(readRecords(file)).toEqual({});
  keepRecord(file, "reader", aRecord(1));
  keepRecord(file, "builder", aRecord(2));
  keepRecord(file, "reader", aRecord(3));
  expect(readRecords(file)).toEqual({ reader: aRecord(3), builder: aRecord(2) });
});

test("a figure that one run did not measure is still there for the next that does", () => {
  const file = join(folder, "bench.json");
  const small = { part: "builder", what: "105 pairs: badges", value: 2, unit: "ms" } as const;
  const large = { ...small, what: "1,035 pairs: badges" };
  keepRecord(file, "builder", { ...aRecord(1), figures: [small] });
  keepRecord(file, "builder", { ...aRecord(2), figures: [large] });
  expect(readRecords(file).builder?.figures).toEqual([large, small]);
  keepRecord(file, "builder", { ...aRecord(3), figures: [{ ...small, value: 5 }] });
  expect(readRecords(file).builder?.figures).toEqual([{ ...small, value: 5 }, large]);
});

test("a file of another form counts as none, and is written anew", () => {
  const file = join(folder, "bench.json");
  for (const text of ["", "{", "null", "[]", '"bench"', '{"pages":[],"interactions":[]}', '{"reader":7}']) {
    expect(recordsIn(text), text).toEqual({});
  }
  writeFileSync(file, '{"pages":[]}');
  keepRecord(file, "reader", aRecord(1));
  expect(readRecords(file)).toEqual({ reader: aRecord(1) });
});
