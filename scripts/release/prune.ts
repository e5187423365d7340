import { readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { recordOf } from "./record.ts";

/** What a release that was cut off leaves behind: unfinished and half removed folders, and the link made aside. */
const leftover = /^\.(aside|gone|current-aside)/;

/**
 * Removes what nobody serves or may go back to.
 * @param releases folder of all releases
 * @param live id of the live one; it and the two before it stay
 */
export function prune(releases: string, live: string): void {
  const kept = [live];
  while (kept.length < 3) {
    const previous = recordOf(join(releases, kept.at(-1) ?? ""))?.previous;
    if (typeof previous !== "string" || kept.includes(previous)) break;
    kept.push(previous);
  }
  for (const entry of readdirSync(releases, { withFileTypes: true })) {
    const { name } = entry;
    // `current` is a link.
    if (
      !entry.isDirectory() ||
      kept.includes(name) ||
      recordOf(join(releases, name)) === undefined ||
      leftover.test(name)
    )
      continue;
    // Named otherwise first: half of a release must not pass for one.
    renameSync(join(releases, name), join(releases, `.gone-${name}`));
  }
  sweep(releases);
}

/** Removes what a release that was cut off left behind. Only ever called by the one that holds the lock. */
export function sweep(releases: string): void {
  for (const name of readdirSync(releases).filter((entry) => leftover.test(entry)))
    rmSync(join(releases, name), { recursive: true, force: true });
}
