import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import type { Finding } from "#gate/finding.ts";
import { checkContent } from "#gate/gate.ts";
import { limitsFor } from "#gate/limits.ts";
import { lineOf } from "#gate/report.ts";
import { runGate } from "#gate/run-gate.ts";
import { startWorker } from "#gate/worker-process.ts";
import { crashCases, hostileCases } from "../../fixtures/bad-content/hostile.ts";
import { TODAY } from "../../fixtures/catalog.ts";
import { ARCHITECTURE, type ContentTree, SOURCES, withContentTree } from "../../fixtures/content-tree.ts";

const COMMAND = fileURLToPath(new URL("../../../scripts/check-content.ts", import.meta.url));
const BAD_WORKER = new URL("../../fixtures/bad-worker.ts", import.meta.url);

const run = (root: string, ...words: string[]) =>
  spawnSync(process.execPath, [COMMAND, "--root", root, ...words], { encoding: "utf8" });

test("good content ends with 0 and a count", async () => {
  await withContentTree((tree) => {
    const { status, stdout, stderr } = run(tree.root);
    expect(stderr).toBe("");
    expect(stdout.split("\n").filter((line) => !line.startsWith("warning: "))).toEqual([
      expect.stringMatching(/^content: 0 problems.* in 5 files$/),
      "",
    ]);
    expect(status).toBe(0);
  });
});

test("all problems of all files are printed at once, by file and line, and the end is 1", async () => {
  await withContentTree((tree) => {
    spoil(tree, ARCHITECTURE, "level: 5", "level: 9");
    spoil(tree, ARCHITECTURE, "A copy answers", "import x from 'y'\n\nA copy answers");
    spoil(tree, SOURCES, '"webpage"', '"blog"');
    tree.write("content/architectures/x.md", "x");
    tree.write("public/.env", "x");
    const { status, stdout } = run(tree.root);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.map((line) => line.split(": ")[0])).toEqual([
      `${ARCHITECTURE}:14:12 ratings.lat.level`,
      `${ARCHITECTURE}:236:1 prose`,
      "content/architectures/x.md:1:1 file",
      `${SOURCES}:36:13 [1].type`,
      "public/.env:1:1 file",
      "content",
    ]);
    expect(lines.at(-1)).toBe("content: 5 problems in 6 files");
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^\S+:\d+:\d+ .+: [^;]+; [^;]+; e\.g\. .+$/);
    expect(status).toBe(1);
  });
});

test("the same as JSON, for programs", async () => {
  await withContentTree((tree) => {
    spoil(tree, ARCHITECTURE, "level: 5", "level: 9");
    const { status, stdout } = run(tree.root, "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      ok: false,
      findings: [
        { file: ARCHITECTURE, line: 14, column: 12, field: "ratings.lat.level", what: "9 is over 5" },
      ],
    });
    expect(status).toBe(1);
  });
});

test("nothing is written", async () => {
  await withContentTree((tree) => {
    spoil(tree, ARCHITECTURE, "level: 5", "level: 9");
    const before = filesIn(tree.root);
    run(tree.root);
    expect(filesIn(tree.root)).toEqual(before);
  });
});

test("a hostile name cannot steer the terminal", async () => {
  await withContentTree((tree) => {
    tree.write("content/architectures/\u001b[2Jx\nok.mdx", "x");
    const { stdout, status } = run(tree.root);
    expect(stdout).toContain("content/architectures/\\u{1b}[2Jx\\u{a}ok.mdx:1:1 file: ");
    expect(status).toBe(1);
  });
});

test("every hostile and every crashing file of a hundred is named in one run", async () => {
  test.slow();
  const cases = [...hostileCases, ...crashCases];
  await withContentTree((tree) => {
    cases.forEach(({ prose }, place) => {
      tree.write(`content/architectures/hostile-${place}.mdx`, `---\n---\n\n${prose}\n`);
    });
    const { status, stdout } = run(tree.root, "--format", "json");
    const { findings } = JSON.parse(stdout) as { findings: Finding[] };
    expect(status).toBe(1);
    for (const [place, { name, says }] of cases.entries()) {
      const here = findings.filter(({ file }) => file === `content/architectures/hostile-${place}.mdx`);
      expect(here.map(lineOf).join("\n"), name).toContain(says);
    }
  });
});

test.describe("a file that the parser does not survive is named, and the others are still read:", () => {
  for (const [word, died] of [
    ["CRASH", /makes the parser crash \(SIG/],
    ["LEAVE", /makes the parser crash \(exit 0\)/],
    ["HANG", /makes the parser hang/],
    // Which limit is met first depends on the machine.
    ["EAT NATIVE", /makes the parser (use over \d+ MB|hang)/],
    ["EAT HEAP", /makes the parser (use over \d+ MB|hang|crash)/],
  ] as const) {
    test(word.toLowerCase(), async () => {
      test.slow();
      await withContentTree(async (tree) => {
        spoil(tree, ARCHITECTURE, "A copy answers", word);
        spoil(tree, SOURCES, '"webpage"', '"blog"');
        const { findings } = await checkContent(tree.root, TODAY, startWorker(limitsFor(3), BAD_WORKER));
        expect(findings[0]).toMatchObject({ file: ARCHITECTURE, line: 1, field: "prose" });
        expect(findings.map(lineOf)).toEqual([
          expect.stringMatching(died),
          expect.stringContaining(`${SOURCES}:36:13 [1].type: "blog" is not`),
        ]);
      });
    });
  }
});

test("a build can ask the gate and is told what it found", async () => {
  await withContentTree((tree) => {
    spoil(tree, ARCHITECTURE, "level: 5", "level: 9");
    const { ok, report } = runGate(tree.root);
    expect(ok).toBe(false);
    expect(report).toContain("ratings.lat.level: 9 is over 5");
  });
});

test("a page that nobody has read for a year is a warning, and the end is 0", async () => {
  await withContentTree((tree) => {
    spoil(tree, ARCHITECTURE, 'reviewed: "2026-11-23"', 'reviewed: "2020-01-01"');
    const { status, stdout } = run(tree.root);
    expect(stdout).toContain(`warning: ${ARCHITECTURE}:229:11 reviewed: was last read on 2020-01-01`);
    expect(stdout).toMatch(/content: 0 problems and \d+ warnings? in 5 files/);
    expect(status).toBe(0);
  });
});

test("a root that is not there is a problem, not a success", () => {
  const { status, stdout } = run("/nowhere/at/all");
  expect(stdout).toContain("content:1:1 file: is missing");
  expect(status).toBe(1);
});

test("an option that is misspelt is refused", () => {
  expect(run("/tmp", "--fromat", "json").status).toBe(1);
});

function spoil(tree: ContentTree, file: string, from: string, to: string) {
  const text = tree.read(file);
  expect(text).toContain(from);
  tree.write(
    file,
    text.replace(from, () => to),
  );
}

function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => `${file} ${readFileSync(file).length}`);
}
