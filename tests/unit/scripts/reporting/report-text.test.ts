import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { questionReport } from "../../../../scripts/reporting/question-report.ts";
import { reportText } from "../../../../scripts/reporting/report-text.ts";
import { aCatalog, aQuestion } from "../../../fixtures/catalog.ts";
import { ARCHITECTURE, withContentTree } from "../../../fixtures/content-tree.ts";

const COMMAND = fileURLToPath(new URL("../../../../scripts/report.ts", import.meta.url));
const run = (root: string, ...words: string[]) =>
  spawnSync(process.execPath, [COMMAND, "--root", root, ...words], { encoding: "utf8" });

const counted = questionReport(aCatalog(), aQuestion());

test("the report says its facts in lines, with their shares", () => {
  const lines = reportText(counted).split("\n");
  expect(lines[0]).toBe("who-writes");
  expect(lines).toContain("Members                           2: many-writers, one-writer");
  expect(lines).toContain("Ratings on more than judgement    16 of 16 (100.0 %)");
  expect(lines).toContain("Claims on quoted sources alone    0, of which 0 state a figure (must be 0)");
  expect(lines).toContain("Building a shop     many-writers");
});

test("each rating that alone changes a pick has a line", () => {
  const flip = { member: "b", criterion: "ops", from: 4, to: 3, against: "a", newPick: "a" };
  const text = reportText({ ...counted, loneFlips: [flip, { ...flip, newPick: "too-close" }] });
  expect(text).toContain("Ratings that alone change a pick  2, of which 1 give it to the other side");
  expect(text).toContain("\nb ops 4 -> 3: vs a, then a\nb ops 4 -> 3: vs a, then too-close");
});

test("the command prints it for people and as JSON for programs", async () => {
  test.slow();
  await withContentTree((tree) => {
    const { status, stdout } = run(tree.root);
    expect(stdout).toMatch(/^who-writes\n=+\n/);
    expect(status).toBe(0);
    const { version, questions } = JSON.parse(run(tree.root, "--format", "json").stdout);
    expect(version).toBe(1);
    expect(questions).toMatchObject([{ question: "who-writes", pairs: { published: 1, possible: 1 } }]);
  });
});

test("content that the gate refuses is not counted", async () => {
  await withContentTree((tree) => {
    tree.write(ARCHITECTURE, tree.read(ARCHITECTURE).replace("level: 5", "level: 9"));
    const { status, stderr } = run(tree.root);
    expect(stderr).toContain("ratings.lat.level: 9 is over 5");
    expect(stderr).toContain("Mend that first: npm run check.");
    expect(status).toBe(1);
  });
});

test("a format that is none is refused", () => {
  const { status, stderr } = run("/tmp", "--format", "xml");
  expect(stderr).toContain('--format is "xml"');
  expect(status).toBe(1);
});
