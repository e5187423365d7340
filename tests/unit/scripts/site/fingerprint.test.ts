import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { fingerprint } from "../../../../scripts/site/fingerprint.ts";

let root: string;
const sum = (settings: unknown = {}) => fingerprint(root, ["content", "file.json", "missing"], settings);

test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "weighed-sum-"));
  mkdirSync(join(root, "content/deep"), { recursive: true });
  writeFileSync(join(root, "content/deep/a.mdx"), "a");
  writeFileSync(join(root, "file.json"), "{}");
});

test.afterEach(() => rmSync(root, { recursive: true }));

test("the same bytes give the same sum, whenever they were written", () => {
  const before = sum();
  utimesSync(join(root, "file.json"), 0, 0);
  expect(sum()).toBe(before);
});

test("a changed, added, renamed or removed file and another setting each give another sum", () => {
  const sums = [sum(), sum({ base: "/b/" })];
  writeFileSync(join(root, "content/deep/a.mdx"), "b");
  sums.push(sum());
  writeFileSync(join(root, "content/new.mdx"), "");
  sums.push(sum());
  renameSync(join(root, "content/new.mdx"), join(root, "content/newer.mdx"));
  sums.push(sum());
  rmSync(join(root, "file.json"));
  sums.push(sum());
  expect(new Set(sums).size).toBe(sums.length);
});

test("a file that is no input does not count", () => {
  const before = sum();
  writeFileSync(join(root, "notes.txt"), "x");
  expect(sum()).toBe(before);
});
