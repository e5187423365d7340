import { expect, test } from "@playwright/test";
import { chromium, firefox } from "../../../../scripts/testing/browsers.ts";
import { scopeOf } from "../../../../scripts/testing/scope.ts";

const both = [chromium, firefox];

test("a run of everything needs the site and both browsers", () => {
  expect(scopeOf([])).toEqual({ browsers: both, webkitgtk: "welcome", words: [] });
  expect(scopeOf(["-g", "verdict"])).toEqual({
    browsers: both,
    webkitgtk: "welcome",
    words: ["-g", "verdict"],
  });
});

test("a run that names unit tests alone needs none, and is kept to them", () => {
  expect(scopeOf(["tests/unit/domain", "-g", "flip"])).toEqual({
    browsers: [],
    webkitgtk: "idle",
    words: ["tests/unit/domain", "-g", "flip", "--project=unit"],
  });
  expect(scopeOf(["--project=unit"]).browsers).toEqual([]);
});

test("a run that names both kinds needs the site", () => {
  expect(scopeOf(["tests/unit/domain", "tests/site/links.test.ts"]).browsers).toEqual([chromium]);
  expect(scopeOf(["--project=unit", "--project=firefox"]).browsers).toEqual([firefox]);
});

test("a run that is kept to one browser does not ask for the other", () => {
  expect(scopeOf(["--project=site"]).browsers).toEqual([chromium]);
  expect(scopeOf(["--project=firefox", "tests/site/reading.journey.test.ts"]).browsers).toEqual([firefox]);
  expect(scopeOf(["--project=site", "--project=firefox"]).browsers).toEqual(both);
});

test("Firefox is needed for whatever may be a journey, and for no other file", () => {
  expect(scopeOf(["tests/site/links.test.ts:12", "./tests/site/zoom.test.ts"]).browsers).toEqual([chromium]);
  expect(scopeOf(["tests/site/reading.journey.test.ts"]).browsers).toEqual(both);
  expect(scopeOf(["tests/site/links.test.ts", "tests/site"]).browsers).toEqual(both);
  expect(scopeOf(["tests/site/read"]).browsers).toEqual(both);
});

test("WebKitGTK is fetched for whoever asks for all browsers, for its project or for its files", () => {
  expect(scopeOf(["--all-browsers"])).toEqual({ browsers: both, webkitgtk: "needed", words: [] });
  for (const word of ["--project=webkitgtk", "tests/webkitgtk", "./tests/webkitgtk/looks.test.ts:9"]) {
    expect(scopeOf([word])).toEqual({ browsers: [], webkitgtk: "needed", words: [word] });
  }
  expect(scopeOf(["tests/webkitgtk", "tests/site/links.test.ts"])).toMatchObject({
    browsers: [chromium],
    webkitgtk: "needed",
  });
});

test("WebKitGTK has nothing to do in a run that is kept to other browsers, files or unit tests", () => {
  for (const word of ["--project=site", "--project=firefox", "tests/site", "tests/unit/domain"]) {
    expect(scopeOf(["--all-browsers", word]).webkitgtk, word).toBe("idle");
  }
  expect(scopeOf(["--all-browsers", "tests/unit/domain"])).toEqual({
    browsers: [],
    webkitgtk: "idle",
    words: ["tests/unit/domain", "--project=unit"],
  });
});
