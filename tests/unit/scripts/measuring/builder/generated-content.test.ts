import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { checkContentInProcess } from "#gate/gate-in-process.ts";
import { lineOf } from "#gate/report.ts";
import { writeGeneratedContent } from "../../../../../scripts/measuring/builder/generated-content.ts";
import { folders } from "../../../../../scripts/site/folders.ts";

const COUNT = 5;
const made: string[] = [];

test.afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

function generated(): { folder: string; pairs: number } {
  const folder = mkdtempSync(join(tmpdir(), "generated-"));
  made.push(folder);
  return { folder, pairs: writeGeneratedContent(folder, COUNT) };
}

function files(folder: string): string[] {
  return readdirSync(join(folder, "content"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(mdx|json)$/.test(name))
    .sort();
}

test("The same number of architectures gives the same bytes", () => {
  const sums = [generated(), generated()].map(({ folder }) => {
    const hash = createHash("sha256");
    for (const name of files(folder)) hash.update(name).update(readFileSync(join(folder, "content", name)));
    return hash.digest("hex");
  });
  expect(sums[0]).toBe(sums[1]);
});

test("Generated content keeps every law, and every two architectures have a verdict", () => {
  const { folder, pairs } = generated();
  const { findings } = checkContentInProcess(folder, "2026-11-23");
  expect(findings.filter(({ severity }) => severity !== "warning").map(lineOf)).toEqual([]);
  expect(pairs).toBe((COUNT * (COUNT - 1)) / 2);
  expect(readdirSync(join(folder, "content/verdicts"))).toHaveLength(pairs);
});

test("Too few or too many architectures are refused with what is possible", () => {
  expect(() => writeGeneratedContent("/nowhere", 4)).toThrow(/take 5 to 676/);
  expect(() => writeGeneratedContent("/nowhere", 677)).toThrow(/take 5 to 676/);
});

for (const kind of ["architectures", "verdicts", "questions"]) {
  test(`Generated ${kind} are about as long as the real ones`, () => {
    const [ours, real] = [generated().folder, folders.root].map((folder) => {
      const sizes = readdirSync(join(folder, "content", kind)).map(
        (name) => statSync(join(folder, "content", kind, name)).size,
      );
      return sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    });
    expect((ours ?? 0) / (real ?? 1)).toBeGreaterThan(0.85);
    expect((ours ?? 0) / (real ?? 1)).toBeLessThan(1.15);
  });
}
