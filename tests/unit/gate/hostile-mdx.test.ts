import { expect, test } from "@playwright/test";
import { lineOf } from "#gate/report.ts";
import { bulkCases } from "../../fixtures/bad-content/bulk.ts";
import { crashCases, hostileCases } from "../../fixtures/bad-content/hostile.ts";
import { checkedHere } from "../../fixtures/checked-here.ts";
import { ARCHITECTURE, withContentTree } from "../../fixtures/content-tree.ts";

test.describe("MDX that is more than prose is refused:", () => {
  for (const { name, prose, says } of hostileCases) {
    test(name, () => expectRefusal(prose, says));
  }
});

test.describe("what the parser would not survive is refused before:", () => {
  for (const { name, prose, says } of crashCases) {
    test(name, async () => {
      const began = process.cpuUsage();
      await expectRefusal(prose, says);
      const { user, system } = process.cpuUsage(began);
      expect((user + system) / 1000).toBeLessThan(2000);
    });
  }
});

test.describe("fields and records in bulk are refused before they are parsed:", () => {
  for (const { name, file, text, says } of bulkCases) {
    test(name, async () => {
      await withContentTree((tree) => {
        tree.write(file, text);
        const began = process.cpuUsage();
        const found = checkedHere(tree.root).filter((finding) => finding.file === file);
        const { user, system } = process.cpuUsage(began);
        expect(found.map(lineOf).join("\n")).toContain(says);
        expect((user + system) / 1000).toBeLessThan(2000);
      });
    });
  }
});

test("there are at least 40 hostile shapes", () => {
  expect(hostileCases.length).toBeGreaterThan(100);
});

/** The prose is refused at a line of its own, and the file's other lines are not. */
async function expectRefusal(prose: string, says: string) {
  await withContentTree((tree) => {
    const before = `${tree.read(ARCHITECTURE)}\n`;
    tree.write(ARCHITECTURE, `${before}${prose}\n`);
    const findings = checkedHere(tree.root);
    const first = before.split("\n").length;
    const report = findings.map(lineOf).join("\n");
    const here = findings.filter(
      ({ file, field, line }) => file === ARCHITECTURE && field === "prose" && line >= first,
    );
    expect(here.map(lineOf).join("\n"), report).toContain(says);
    expect(findings, report).toHaveLength(here.length);
  });
}
