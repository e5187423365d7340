import { expect, test } from "@playwright/test";
import { scopeOf } from "../../../../scripts/testing/scope.ts";

test("a run of everything needs the site and a browser", () => {
  expect(scopeOf([])).toEqual({ needsSite: true, words: [] });
  expect(scopeOf(["-g", "verdict"])).toEqual({ needsSite: true, words: ["-g", "verdict"] });
});

test("a run that names unit tests alone needs neither, and is kept to them", () => {
  expect(scopeOf(["tests/unit/domain", "-g", "flip"])).toEqual({
    needsSite: false,
    words: ["tests/unit/domain", "-g", "flip", "--project=unit"],
  });
  expect(scopeOf(["--project=unit"]).needsSite).toBe(false);
});

test("a run that names both kinds needs the site", () => {
  expect(scopeOf(["tests/unit/domain", "tests/site/links.test.ts"]).needsSite).toBe(true);
});
