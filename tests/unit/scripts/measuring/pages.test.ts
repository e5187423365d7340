import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { heaviestPages } from "../../../../scripts/measuring/pages.ts";
import { table } from "../../../../scripts/measuring/table.ts";
import { weightOf } from "../../../../scripts/measuring/weight.ts";

let dist: string;

function file(name: string, text: string): string {
  mkdirSync(dirname(join(dist, name)), { recursive: true });
  writeFileSync(join(dist, name), text);
  return join(dist, name);
}

test.beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), "weighed-pages-"));
});

test.afterEach(() => rmSync(dist, { recursive: true }));

test("the heaviest page of each kind is found; a page that only leads on is none", () => {
  file("index.html", "home");
  file("compare/a-vs-b/index.html", "short");
  file("compare/a-vs-c/index.html", "quite a bit longer than the other one");
  file("compare/b-vs-a/index.html", `<meta http-equiv="refresh" content="0">${"This leads on. ".repeat(9)}`);
  expect(heaviestPages(dist).map(({ kind, path }) => [kind, path])).toEqual([
    ["home", "/"],
    ["comparison", "/compare/a-vs-c/"],
  ]);
});

test("text weighs what brotli makes of it, a font what it is", () => {
  const text = "word ".repeat(500);
  expect(weightOf(file("a.css", text))).toBe(brotliCompressSync(text).length);
  expect(weightOf(file("a.woff2", text))).toBe(text.length);
});

test("a table sets words to the left and numbers to the right", () => {
  const rows = [
    { kind: "home", html: 900 },
    { kind: "comparison", html: 14_600 },
  ];
  expect(table(rows)).toBe("kind          html\nhome           900\ncomparison  14,600");
});
