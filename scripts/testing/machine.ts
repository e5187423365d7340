import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { run } from "../command.ts";

/** What looking for a program asks of the computer it runs on. Tests put another in its place. */
export interface Machine {
  /** Environment variables. */
  readonly env: Readonly<NodeJS.ProcessEnv>;
  /** Folders in which programs lie, the ones of PATH first. */
  readonly programs: readonly string[];
  /** Folders in which a Mac keeps its applications. */
  readonly applications: readonly string[];
  /** Whether there is such a file. */
  has(path: string): boolean;
  readonly isDebian: boolean;
  readonly isRoot: boolean;
  /** Installs a package of the system; only asked as root on Debian. */
  install(name: string): Promise<void>;
}

/** The computer that this process runs on. */
export const thisMachine: Machine = {
  env: process.env,
  programs: [
    ...(process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== ""),
    ...["/usr/bin", "/usr/local/bin", "/snap/bin", "/usr/sbin"],
  ],
  applications: ["/Applications", join(homedir(), "Applications")],
  has: existsSync,
  isDebian: isDebian("/etc/os-release"),
  isRoot: process.getuid?.() === 0,
  install: async (name) => {
    console.log(`Not all that tests need is here: installing Debian's ${name}.`);
    const quiet = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update"], quiet);
    await run("apt-get", ["install", "-y", "--no-install-recommends", name], quiet);
  },
};

/** Ubuntu says it is like Debian, but has browsers as snaps alone: packages of these names do not exist there. */
function isDebian(release: string): boolean {
  return existsSync(release) && /^ID="?debian"?$/m.test(readFileSync(release, "utf8"));
}
