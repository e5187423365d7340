import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { builderGoals } from "../goals.ts";
import { findHugo } from "./hugo-program.ts";
import type { Peer } from "./peer.ts";

/**
 * Lays Hugo's templates into a folder with views, and a page for each of them. It renders with as many threads as there
 * are processors, and keeps what is the same on all pages (partialCached).
 * @param folder where data/ and views/ are
 * @param names of the comparisons
 * @returns null where there is no Hugo
 */
export function hugoIn(folder: string, names: readonly string[]): Peer | null {
  const found = findHugo();
  if (found === null) return null;
  cpSync(fileURLToPath(new URL("templates/hugo", import.meta.url)), folder, { recursive: true });
  const pages = join(folder, "content", "compare");
  mkdirSync(pages, { recursive: true });
  for (const name of names) {
    const about = { pair: name, url: `/compare/${name}/` };
    writeFileSync(join(pages, `${name}.html`), `${JSON.stringify(about)}\n`);
  }
  const output = "hugo-out";
  return {
    title: `Hugo ${versionOf(found)}`.trim(),
    name: "Hugo",
    goal: builderGoals.againstHugo,
    program: found.path,
    // A cache of its own, empty: nothing is left of an earlier run.
    words: ["--quiet", "--destination", output, "--cacheDir", join(folder, "hugo-cache")],
    env: found.env,
    output,
  };
}

function versionOf({ path, env }: NonNullable<ReturnType<typeof findHugo>>): string {
  const { stdout } = spawnSync(path, ["version"], { env: { ...process.env, ...env }, encoding: "utf8" });
  return /v(\d[\w.+-]*)/.exec(stdout ?? "")?.[1] ?? "";
}
