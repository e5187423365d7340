import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import { buildInputs } from "../../scripts/site/fingerprint.ts";
import { folders } from "../../scripts/site/folders.ts";

/** How a second build differs from the first. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string>>;
  /** Which rights new files do not get. */
  readonly umask: number;
}

/** A site that was built in another folder. */
export interface SecondBuild {
  readonly dist: string;
  /** Removes the folder and all in it. */
  remove(): void;
}

/**
 * Copies what a build reads, and only that, to another folder and builds there, with caches of its own.
 * The copy also shows that the list of what a build reads is complete.
 */
export async function buildElsewhere({ env, umask }: Surroundings): Promise<SecondBuild> {
  const root = mkdtempSync(join(tmpdir(), "weighed-elsewhere-"));
  const remove = () => rmSync(root, { recursive: true, force: true });
  try {
    for (const input of buildInputs.toReversed().filter((name) => existsSync(join(folders.root, name)))) {
      mkdirSync(dirname(join(root, input)), { recursive: true });
      cpSync(join(folders.root, input), join(root, input), { recursive: true });
    }
    borrowModules(root);
    await build(root, env, umask);
    return { dist: join(root, "dist"), remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Packages are the same files everywhere, but what tools keep beside them (.astro, .vite) must not be shared. */
function borrowModules(root: string): void {
  const modules = join(folders.root, "node_modules");
  mkdirSync(join(root, "node_modules"));
  for (const name of readdirSync(modules).filter((entry) => !entry.startsWith("."))) {
    symlinkSync(join(modules, name), join(root, "node_modules", name), "junction");
  }
}

async function build(root: string, env: Readonly<Record<string, string>>, umask: number): Promise<void> {
  const { bin } = JSON.parse(readFileSync(join(root, "node_modules", "astro", "package.json"), "utf8"));
  const before = process.umask(umask);
  const child = spawn(process.execPath, [join(root, "node_modules", "astro", bin.astro), "build"], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  process.umask(before);
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (code !== 0) throw new Error(`The build in another folder failed:\n${said.join("").slice(-4_000)}`);
}

/** Every file of a finished site, by its path, with the hash of its bytes. */
export function hashes(dist: string): Map<string, string> {
  const names = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(dist, name)).isFile())
    .sort();
  const hashOf = (name: string) =>
    createHash("sha256")
      .update(readFileSync(join(dist, name)))
      .digest("hex");
  return new Map(names.map((name) => [name.split(sep).join("/"), hashOf(name)]));
}
