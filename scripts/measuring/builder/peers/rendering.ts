import { spawn } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { Problem } from "../../../command.ts";
import { watchTree } from "../process-tree.ts";
import { finishedPage } from "./comparison-views.ts";
import { differences } from "./likeness.ts";
import type { Peer } from "./peer.ts";

/** What it took another builder to render all comparisons, from its start to its end. */
export interface Rendering {
  /** By the clock, in seconds. */
  readonly wall: number;
  /** User and system time of all its processes, in seconds. */
  readonly cpu: number;
  /** In MB of 1,000,000 bytes. */
  readonly peakMemory: number;
}

/**
 * Lets another builder render, cold, and measures it.
 * @param folder where its templates are
 * @throws Problem with the end of what it said when it fails
 */
export async function renderingBy(peer: Peer, folder: string): Promise<Rendering> {
  const began = performance.now();
  const child = spawn(peer.program, peer.words, {
    cwd: folder,
    env: { ...process.env, ...peer.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const hear = (text: string) => {
    said = (said + text).slice(-2000);
  };
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", hear);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  const tree = watchTree(child.pid ?? 0);
  const code = await ended.catch(() => null);
  const wall = (performance.now() - began) / 1000;
  const { cpu, peakMemory } = tree.stop();
  if (code !== 0) throw new Problem(`${peer.title} did not render the comparisons:\n${said}`);
  return { wall, cpu, peakMemory };
}

/**
 * Holds a few pages against ours: the first, the last and one between.
 * @param dist our finished site
 * @param site the other's
 * @throws Problem that says what a page lacks, and where its templates are
 */
export function assertAlike(peer: Peer, names: readonly string[], dist: string, site: string): void {
  const some = new Set(
    [0, Math.floor(names.length / 2), names.length - 1].map((place) => names[place] ?? ""),
  );
  for (const name of some) {
    const [own = "", theirs = ""] = [dist, site].map((root) =>
      readFileSync(finishedPage(root, name), "utf8"),
    );
    const found = differences(own, theirs);
    if (found.length === 0) continue;
    throw new Problem(
      [
        `${peer.name} renders another page than we do, so its time says nothing. ${name}:`,
        ...found.map((line) => `  ${line}`),
        `Bring scripts/measuring/builder/peers/templates/${peer.name.toLowerCase()}/ in line with src/components/.`,
      ].join("\n"),
    );
  }
}

/** @returns how many bytes a comparison has on average, in a site of either builder */
export function bytesPerPage(site: string, names: readonly string[]): number {
  const sizes = names.map((name) => statSync(finishedPage(site, name)).size);
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / names.length);
}
