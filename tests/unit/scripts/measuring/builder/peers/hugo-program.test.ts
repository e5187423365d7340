import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "@playwright/test";
import { findHugo } from "../../../../../../scripts/measuring/builder/peers/hugo-program.ts";

let root: string;

test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "weighed-hugo-"));
});

test.afterEach(() => rmSync(root, { recursive: true }));

function aFile(...path: string[]): string {
  const file = join(root, ...path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, "");
  return file;
}

/** A Debian whose packages bring what `brings` writes. */
function aDebian(brings: () => boolean) {
  const asked: (readonly string[])[] = [];
  const unpack = (packages: readonly string[]) => {
    asked.push(packages);
    return brings();
  };
  const source = { programs: [join(root, "bin")], isDebian: true, folder: join(root, "hugo"), unpack };
  return { source, asked };
}

test("The system's Hugo is taken first, and nothing is fetched", () => {
  const path = aFile("bin", "hugo");
  const { source, asked } = aDebian(() => true);
  expect(findHugo(source)).toEqual({ path, env: {} });
  expect(asked).toEqual([]);
});

test("On Debian its package is unpacked once, and finds its libraries", () => {
  const { source, asked } = aDebian(() => {
    aFile("hugo", "usr", "bin", "hugo");
    aFile("hugo", "usr", "lib", "some-linux-gnu", "libsass.so.1");
    return true;
  });
  const found = findHugo(source);
  expect(found?.path).toBe(join(root, "hugo", "usr", "bin", "hugo"));
  expect(found?.env.LD_LIBRARY_PATH?.split(":")).toContain(
    join(root, "hugo", "usr", "lib", "some-linux-gnu"),
  );
  expect(findHugo(source)).toEqual(found);
  expect(asked).toEqual([["hugo", "libsass1", "libwebp7"]]);
});

test("Without a network there is none, and no half of one is left for the next run", () => {
  const { source } = aDebian(() => {
    aFile("hugo", "usr", "bin", "hugo");
    return false;
  });
  expect(findHugo(source)).toBeNull();
  expect(existsSync(join(root, "hugo"))).toBe(false);
});

test("On another system it has to be installed", () => {
  const { source, asked } = aDebian(() => true);
  expect(findHugo({ ...source, isDebian: false })).toBeNull();
  expect(asked).toEqual([]);
});
