import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";

const root = new URL("../../../", import.meta.url);
const page = readFileSync(new URL("docs/accessibility.md", root), "utf8");

/** The success criteria of WCAG 2.2 at each level, without 4.1.1, which is obsolete. https://www.w3.org/TR/WCAG22/ */
const levels = {
  A: "1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2",
  AA: "1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3",
} as const;

const rows = page
  .split("\n")
  .filter((line) => /^\| \d\.\d\.\d+ /.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, criterion = "", level = "", state = "", how = "", checked = ""]) => {
    const [number = "", ...name] = criterion.split(" ");
    return { number, name: name.join(" "), level, state, how, checked };
  });

test("the record has each of the 55 criteria of WCAG 2.2 once, at its level", () => {
  for (const level of ["A", "AA"] as const) {
    const recorded = rows.filter((row) => row.level === level).map(({ number }) => number);
    expect(recorded.sort()).toEqual(levels[level].split(" ").sort());
  }
  expect(rows).toHaveLength(55);
});

test("each criterion is met or does not apply, and the record says how", () => {
  for (const { number, name, state, how } of rows) {
    expect(["met", "not applicable"], number).toContain(state);
    expect(name, number).toMatch(/^[A-Z]/);
    expect(how, number).toMatch(/\w.*\."?$/);
  }
});

test("each criterion, and each mode, names a test that exists or a look on a day", () => {
  const modes = page.split("## The modes")[1] ?? "";
  const checks = [
    ...rows.map(({ checked }) => checked),
    ...modes.split("\n").filter((line) => /`\w/.test(line)),
  ];
  expect(checks.length).toBeGreaterThan(60);
  for (const checked of checks) {
    const files = [...checked.matchAll(/`([\w.-]+\.test\.ts)`/g)].map(([, file = ""]) => file);
    const missing = files.filter((file) => !existsSync(new URL(`tests/site/${file}`, root)));
    expect(missing, checked).toEqual([]);
    const isLookedAt = /^by (eye|keyboard), 20\d\d-\d\d-\d\d$/.test(checked);
    expect(files.length > 0 || isLookedAt, checked).toBe(true);
  }
});
