import { expect, test } from "@playwright/test";
import type { Finding } from "#gate/finding.ts";
import { lineOf } from "#gate/report.ts";
import type { Expected } from "../../fixtures/bad-content/case.ts";
import { drawingCases } from "../../fixtures/bad-content/drawings.ts";
import { evidenceCases } from "../../fixtures/bad-content/evidence.ts";
import { fileCases } from "../../fixtures/bad-content/files.ts";
import { lawCases } from "../../fixtures/bad-content/laws.ts";
import { shapeCases } from "../../fixtures/bad-content/shape.ts";
import { syntaxCases } from "../../fixtures/bad-content/syntax.ts";
import { checkedHere } from "../../fixtures/checked-here.ts";
import { withContentTree } from "../../fixtures/content-tree.ts";

const ONE_FILE = {
  "off the schema": shapeCases,
  malformed: syntaxCases,
  "against a law": lawCases,
  "badly drawn": drawingCases,
  "weaker than it looks": evidenceCases,
};

for (const [kind, cases] of Object.entries(ONE_FILE)) {
  test.describe(`content ${kind} is refused:`, () => {
    for (const { name, file, change, expected } of cases) {
      test(name, async () => {
        await withContentTree((tree) => {
          const spoilt = change(tree.read(file));
          tree.write(file, spoilt);
          const line = expected.on && typeof spoilt === "string" ? lineWith(expected.on, spoilt) : undefined;
          expectFinding(checkedHere(tree.root), { ...expected, file: expected.file ?? file }, line);
        });
      });
    }
  });
}

test.describe("files that are not what they seem are refused:", () => {
  for (const { name, spoil, expected } of fileCases) {
    test(name, async () => {
      await withContentTree((tree) => {
        spoil(tree);
        const findings = checkedHere(tree.root);
        const line = expected.on ? lineWith(expected.on, tree.read(expected.file)) : undefined;
        expectFinding(findings, expected, line);
      });
    });
  }
});

test("good content is not refused", async () => {
  await withContentTree((tree) => expect(checkedHere(tree.root).map(lineOf)).toEqual([]));
});

test("there are at least 100 bad inputs beside those of MDX", () => {
  const cases = [...Object.values(ONE_FILE).flat(), ...fileCases];
  expect(cases.length).toBeGreaterThan(200);
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

/** The finding is there, with its file, line, field and words, and nothing is said besides. */
function expectFinding(
  findings: readonly Finding[],
  { file, field, says, count = 1 }: Expected,
  line: number | undefined,
) {
  const report = findings.map(lineOf).join("\n");
  const place = line === undefined ? `${file}:` : `${file}:${line}:`;
  const named = findings.map(lineOf).filter((text) => text.includes(place) && text.includes(` ${field}: `));
  expect(named.join("\n"), report).toContain(says);
  if (count !== "many") expect(findings, report).toHaveLength(count);
  expect(findings.some(({ severity }) => severity !== "warning")).toBe(true);
}

function lineWith(words: string, text: string): number {
  expect(text).toContain(words);
  return text.slice(0, text.indexOf(words)).split("\n").length;
}
