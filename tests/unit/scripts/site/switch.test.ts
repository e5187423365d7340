import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { switchTo } from "../../../../scripts/site/switch.ts";

let root: string;

function folder(name: string, text: string): string {
  const path = join(root, name);
  mkdirSync(path);
  writeFileSync(join(path, "index.html"), text);
  return path;
}

test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "weighed-switch-"));
});

test.afterEach(() => rmSync(root, { recursive: true }));

test("the finished folder takes the place of the live one, and nothing else is left", () => {
  const live = folder("dist", "old");
  switchTo(folder("next", "new"), live);
  expect(readFileSync(join(live, "index.html"), "utf8")).toBe("new");
  expect(readdirSync(root)).toEqual(["dist"]);
});

test("the first build has nothing to replace", () => {
  switchTo(folder("next", "new"), join(root, "dist"));
  expect(existsSync(join(root, "dist/index.html"))).toBe(true);
});

test("when there is nothing to switch to, what was live stays live", () => {
  const live = folder("dist", "old");
  expect(() => switchTo(join(root, "next"), live)).toThrow(/ENOENT/);
  expect(readFileSync(join(live, "index.html"), "utf8")).toBe("old");
});
