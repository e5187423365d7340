import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { folders } from "../../../site/folders.ts";
import { thisMachine } from "../../../testing/machine.ts";

/** A program and what it needs to run. */
export interface HugoProgram {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What of this computer is asked. Tests put another in its place. */
export interface HugoSource {
  /** Folders in which programs lie. */
  readonly programs: readonly string[];
  readonly isDebian: boolean;
  /** Where Debian's packages are unpacked to. */
  readonly folder: string;
  /** Downloads and unpacks Debian's packages into a folder; false when that did not work. */
  readonly unpack: (packages: readonly string[], folder: string) => boolean;
}

/** Hugo, and the libraries that Debian's is linked with (its Depends, without the C library). */
const PACKAGES = ["hugo", "libsass1", "libwebp7"] as const;

const here: HugoSource = {
  programs: thisMachine.programs,
  isDebian: thisMachine.isDebian,
  folder: join(folders.cache, "hugo"),
  unpack,
};

/**
 * Looks for Hugo: among the programs of the system, then among what was unpacked before. On Debian its package is
 * fetched and unpacked beside the checkout's other leftovers, for which nobody has to be root.
 * @returns null where there is none
 */
export function findHugo(source: HugoSource = here): HugoProgram | null {
  const installed = source.programs.map((folder) => join(folder, "hugo")).find((path) => existsSync(path));
  if (installed !== undefined) return { path: installed, env: {} };
  const unpacked = join(source.folder, "usr", "bin", "hugo");
  if (!existsSync(unpacked)) {
    if (!source.isDebian) return null;
    if (!source.unpack(PACKAGES, source.folder) || !existsSync(unpacked)) {
      // Half a Hugo would be taken for a whole one next time.
      rmSync(source.folder, { recursive: true, force: true });
      return null;
    }
  }
  return { path: unpacked, env: { LD_LIBRARY_PATH: librariesIn(join(source.folder, "usr", "lib")) } };
}

/** Debian keeps libraries in a folder named after the processor, such as `x86_64-linux-gnu`. */
function librariesIn(folder: string): string {
  const below = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  return [folder, ...below].join(":");
}

function unpack(packages: readonly string[], folder: string): boolean {
  mkdirSync(folder, { recursive: true });
  const run = (program: string, words: readonly string[]) =>
    spawnSync(program, words, { cwd: folder, stdio: "ignore" }).status === 0;
  if (!run("apt-get", ["download", ...packages])) return false;
  const archives = readdirSync(folder).filter((name) => name.endsWith(".deb"));
  const all = archives.every((archive) => run("dpkg", ["-x", archive, "."]));
  for (const archive of archives) rmSync(join(folder, archive));
  return all;
}
