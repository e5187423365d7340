import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { expect, test } from "@playwright/test";
import { addressReport, listAddresses } from "../../../../scripts/site/addresses.ts";
import { folders } from "../../../../scripts/site/folders.ts";

let root: string;

test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "weighed-addresses-"));
});

test.afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

test("A page and its twin that are gone are named, below whatever path the site lives", () => {
  write("content/addresses.txt", "/compare/a-vs-b.json\n/compare/a-vs-b/\n/compare/b-vs-a/\n/old.svg\n");
  write("dist/compare/c-vs-d/index.html", "");
  write(
    "dist/_redirects",
    "/weighed/compare/b-vs-a/ /weighed/compare/c-vs-d/ 301\n/weighed/old.svg /weighed/new.svg 301\n",
  );
  expect(addressReport(root, join(root, "dist"), "/weighed/")).toEqual({
    vanished: ["/compare/a-vs-b.json", "/compare/a-vs-b/", "/old.svg"],
    unlisted: ["/compare/c-vs-d/"],
  });
});

test("The command adds what is new, keeps what is gone, and has nothing to do the second time", () => {
  write("content/addresses.txt", "/gone/\n");
  write("dist/index.html", "");
  write("dist/feed.xml", "");
  expect(listAddresses(root, join(root, "dist"))).toEqual(["/", "/feed.xml"]);
  expect(readFileSync(join(root, "content/addresses.txt"), "utf8")).toBe("/\n/feed.xml\n/gone/\n");
  expect(listAddresses(root, join(root, "dist"))).toEqual([]);
});

test("Before anything was published there is no list, and everything is new", () => {
  write("dist/index.html", "");
  expect(addressReport(root, join(root, "dist"), "/")).toEqual({ vanished: [], unlisted: ["/"] });
});

test("The build stops when an address would vanish, names it, and leaves the live site alone", () => {
  aCheckoutWhoseBuildMakes("index.html");
  write("content/addresses.txt", "/\n/compare/a-vs-b/\n");
  write("dist/index.html", "live");
  const { status, stderr } = build();
  expect(status).toBe(1);
  expect(stderr).toContain("/compare/a-vs-b/");
  expect(stderr).toContain("src/domain/moved-addresses.ts");
  expect(readFileSync(join(root, "dist/index.html"), "utf8")).toBe("live");
});

test("The build goes on when all are there, and asks for the new ones to be listed", () => {
  aCheckoutWhoseBuildMakes("index.html", "new.json");
  write("content/addresses.txt", "/\n");
  const { status, stderr } = build();
  expect(stderr).toContain("npm run addresses");
  expect(stderr).toContain("/new.json");
  expect(status).toBe(0);
  expect(existsSync(join(root, "dist/new.json"))).toBe(true);
});

/** This checkout's own scripts, with a program in the place of Astro that writes a few empty files. */
function aCheckoutWhoseBuildMakes(...names: readonly string[]): void {
  for (const name of ["scripts", "src/domain", "src/schema", "package.json", "site.config.ts"])
    cpSync(join(folders.root, name), join(root, name), { recursive: true });
  const makes = names.map((name) => `: > "$3/${name}"`).join("\n");
  write("bin/astro", `#!/bin/sh\nmkdir -p "$3"\n${makes}\n`);
  chmodSync(join(root, "bin/astro"), 0o755);
}

function build() {
  const PATH = [join(root, "bin"), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH, NODE_OPTIONS: "" };
  return spawnSync(process.execPath, [join(root, "scripts/build.ts")], { cwd: root, env, encoding: "utf8" });
}
