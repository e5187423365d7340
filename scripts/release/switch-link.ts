import { readlinkSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";

/** The link that hosts serve, beside the releases. */
export const CURRENT = "current";

/**
 * Points the link at another release in one step: a new link takes the place of the old one.
 * @param releases folder of all releases
 * @param id the release
 */
export function switchLink(releases: string, id: string): void {
  const aside = join(releases, ".current-aside");
  rmSync(aside, { force: true });
  // Relative, so that the folder may be moved or mounted elsewhere.
  symlinkSync(id, aside);
  renameSync(aside, join(releases, CURRENT));
}

/**
 * Tells which release is live.
 * @param releases folder of all releases
 * @returns its id; undefined when none is
 */
export function liveRelease(releases: string): string | undefined {
  try {
    return readlinkSync(join(releases, CURRENT));
  } catch {
    return undefined;
  }
}
