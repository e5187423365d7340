import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { release } from "../../../../scripts/release/release.ts";
import { contents, copyOf, emptyFolder, smallSite } from "./small-site.ts";

const { folder, remove } = emptyFolder();
test.afterAll(remove);

const faultless = { faults: () => [] };
const releaseOf = (version: string, to: string) =>
  release({ from: smallSite(folder, version), to, ...faultless });
const scripts = (to: string) =>
  readdirSync(join(to, "current", "_astro")).filter((name) => name.endsWith(".js"));

/** Makes a release in a process of its own. */
function inAnotherProcess(
  from: string,
  to: string,
  step: string[],
  program = process.execPath,
  words: string[] = [],
) {
  const script = fileURLToPath(new URL("killed-release.ts", import.meta.url));
  const child = spawn(program, [...words, script, from, to, ...step], { stdio: "ignore" });
  return new Promise<{ code: number | null; signal: string | null }>((resolve, reject) =>
    child.on("error", reject).on("exit", (code, signal) => resolve({ code, signal })),
  );
}

test("a release holds the site, its record and the compressed form of every text", async () => {
  const to = join(folder, "first");
  const { id, isNew } = await releaseOf("a", to);
  expect(isNew).toBe(true);
  expect(realpathSync(join(to, "current"))).toBe(realpathSync(join(to, id)));
  const live = join(to, "current");
  for (const path of ["index.html", "page/index.html", "404.html", "same.txt", "_astro/site.a.js"]) {
    const bytes = readFileSync(join(live, path));
    expect(brotliDecompressSync(readFileSync(join(live, `${path}.br`))).equals(bytes), path).toBe(true);
    expect(gunzipSync(readFileSync(join(live, `${path}.gz`))).equals(bytes), path).toBe(true);
  }
  expect(existsSync(join(live, ".well-known/security.txt"))).toBe(true);
  expect(existsSync(join(live, ".DS_Store"))).toBe(false);
  expect(readdirSync(to).sort()).toEqual([id, "current"].sort());
});

test("the same site has the same id anywhere, and is not released twice", async () => {
  const [one, other] = [join(folder, "one"), join(folder, "other")];
  const { id } = await releaseOf("a", one);
  expect(await releaseOf("a", other)).toEqual({ id, isNew: true });
  expect(await releaseOf("a", one)).toEqual({ id, isNew: false });
});

test("a page that was opened up to two releases ago still finds its script", async () => {
  const to = join(folder, "kept");
  for (const version of ["a", "b", "c"]) await releaseOf(version, to);
  expect(scripts(to)).toEqual(["site.a.js", "site.b.js", "site.c.js"]);
  await releaseOf("d", to);
  expect(scripts(to)).toEqual(["site.b.js", "site.c.js", "site.d.js"]);
  // Back to one that was live before: what was live in between is kept all the same.
  await releaseOf("c", to);
  expect(scripts(to)).toEqual(["site.c.js", "site.d.js"]);
});

test("the live release and the two before it stay, and whatever else lies there", async () => {
  const to = join(folder, "pruned");
  mkdirSync(join(to, "of-somebody-else"), { recursive: true });
  const ids: string[] = [];
  for (const version of ["a", "b", "c", "d", "e"]) ids.push((await releaseOf(version, to)).id);
  expect(readdirSync(to).sort()).toEqual([...ids.slice(2), "current", "of-somebody-else"].sort());
});

test("a file that did not change keeps its date, and one that did is younger by a second at least", async () => {
  const to = join(folder, "dates");
  await releaseOf("a", to);
  const dateOf = (path: string) => Math.round(statSync(join(to, "current", path)).mtimeMs / 1000);
  const datesOf = (...paths: string[]) => paths.map(dateOf);
  const [same, changed] = [datesOf("same.txt", "same.txt.br"), dateOf("index.html")];
  await releaseOf("b", to);
  expect(datesOf("same.txt", "same.txt.br")).toEqual(same);
  expect(dateOf("index.html")).toBeGreaterThan(changed);
  expect(datesOf("index.html.br", "index.html.gz")).toEqual(datesOf("index.html", "index.html"));
});

test("a site with a fault is not released, and what is live stays", async () => {
  const to = join(folder, "faulty");
  await releaseOf("a", to);
  const before = contents(to);
  const faulty = release({ from: smallSite(folder, "b"), to, faults: () => ["x leads to nothing"] });
  await expect(faulty).rejects.toThrow("x leads to nothing\nNothing was released: 1 to mend.");
  expect(contents(to)).toEqual(before);
});

test("two releases are not made in one folder at once, and one that was killed holds nobody up", async () => {
  const to = join(folder, "locked");
  await releaseOf("a", to);
  writeFileSync(join(to, ".lock"), String(process.ppid));
  await expect(releaseOf("b", to)).rejects.toThrow(`Another release is under way in ${to}`);
  // No process has this number.
  writeFileSync(join(to, ".lock"), "99999999");
  expect(await releaseOf("b", to)).toMatchObject({ isNew: true });
});

test("killed before any step, the live site is whole: the old one, or after the switch the new one", async () => {
  test.skip(process.platform === "win32", "Windows has no such links");
  test.setTimeout(300_000);
  const start = join(folder, "killed");
  const { id: old } = await releaseOf("a", start);
  const from = smallSite(folder, "b");
  const whole = join(folder, "killed-whole");
  copyOf(start, whole);
  const steps: string[] = [];
  const { id: next } = await release({ from, to: whole, ...faultless, onStep: (step) => steps.push(step) });
  const [before, after] = [contents(join(start, old)), contents(join(whole, next))];
  expect(steps.length).toBeGreaterThan(15);
  const switched = steps.indexOf("switch") + 1;
  for (const [step, name] of steps.entries()) {
    const to = copyOf(start, join(folder, `killed-${step}`));
    expect(await inAnotherProcess(from, to, [String(step)]), name).toMatchObject({ signal: "SIGKILL" });
    expect(contents(join(to, "current")), `killed before: ${name}`).toEqual(step < switched ? before : after);
    // Whoever tries again gets there, and finds nothing in the way.
    await release({ from, to, ...faultless });
    expect(contents(join(to, "current")), `after: ${name}`).toEqual(after);
    if (step < switched) expect(readdirSync(to).sort(), name).toEqual([old, next, "current"].sort());
  }
});

test("when the disk takes no more, the live site is untouched and nothing half done stays", async () => {
  test.skip(process.platform !== "linux", "sets a limit as Linux knows it");
  const to = join(folder, "full");
  await releaseOf("a", to);
  const before = contents(to);
  const from = smallSite(folder, "b");
  writeFileSync(join(from, "large.txt"), "x".repeat(1_000_000));
  // No file may be larger than a few blocks: writing fails as it does on a full disk, in the middle of a file.
  const words = ["-c", 'ulimit -f 100; exec "$0" "$@"', process.execPath];
  const { code } = await inAnotherProcess(from, to, [], "/bin/sh", words);
  expect(code).not.toBe(0);
  expect(contents(join(to, "current"))).toEqual(
    contents(join(to, readdirSync(to).find((name) => /^[0-9a-f]{16}$/.test(name)) ?? "")),
  );
  expect(
    Object.keys(contents(to))
      .filter((name) => !name.startsWith("."))
      .sort(),
  ).toEqual(Object.keys(before).sort());
});
