import { runInNewContext } from "node:vm";
import { expect, test } from "@playwright/test";
import { type BuiltFile, noServiceWorker, serviceWorker } from "#formats/service-worker.ts";

const file = (path: string, text = path): BuiltFile => ({
  path,
  read: () => new TextEncoder().encode(text),
});
const files = [file("index.html"), file("offline/index.html"), file("_astro/a.12345678.css")];

/** What the script does when a browser first runs it: nothing but to listen. */
function heardBy(script: string): string[] {
  const heard: string[] = [];
  const self = { caches: {}, location: {}, addEventListener: (type: string) => heard.push(type) };
  runInNewContext(script, { self });
  return heard.sort();
}

const versionOf = (script: string) => /"version": "([0-9a-f]{16})"/.exec(script)?.[1];

test("The worker is a script of its own that needs nothing else", () => {
  expect(heardBy(serviceWorker(files, "/"))).toEqual(["activate", "fetch", "install"]);
  expect(heardBy(noServiceWorker("/"))).toEqual(["activate", "install"]);
});

test("The version changes with every file, its name and its bytes, and with nothing else", () => {
  const version = versionOf(serviceWorker(files, "/"));
  expect(version).toBeDefined();
  expect(versionOf(serviceWorker(files.toReversed(), "/"))).toBe(version);
  const others = [
    [file("index.html", "new"), ...files.slice(1)],
    [file("home.html", "index.html"), ...files.slice(1)],
    files.slice(1),
    [...files, file("extra")],
  ];
  for (const other of others) expect(versionOf(serviceWorker(other, "/"))).not.toBe(version);
});

test("It keeps the hashed files and the page for whoever is offline, below the site's own path", () => {
  const script = serviceWorker(files, "/weighed/");
  expect(script).toContain('"fallback": "/weighed/offline/"');
  expect(script).toMatch(/"assets": \[\s+"\/weighed\/_astro\/a\.12345678\.css"\s+\]/);
  expect(script).toContain('"prefix": "weighed /weighed/ "');
  expect(noServiceWorker("/weighed/")).toContain('"weighed /weighed/ "');
});
