import { existsSync, renameSync, rmSync } from "node:fs";

/**
 * Puts a finished folder in the place of the one that is live, by renaming, so that no half of it is ever live.
 * @param next the finished folder; it is gone afterwards
 * @param live where it goes; what was there is removed
 * @throws when the folder cannot be moved; what was live is then live again
 */
export function switchTo(next: string, live: string): void {
  const previous = `${next}-previous`;
  const wasLive = existsSync(live);
  if (wasLive) renameSync(live, previous);
  try {
    renameSync(next, live);
  } catch (error) {
    if (wasLive) renameSync(previous, live);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}
