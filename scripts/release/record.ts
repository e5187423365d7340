import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a release says of itself, for the ones that follow. It lies in the release, so that both come at once. */
export interface ReleaseRecord {
  readonly version: 1;
  /** Sum of the site as it was built, without what was kept for pages opened earlier. */
  readonly site: string;
  /** The release before it, by its id. */
  readonly previous: string | null;
  /** Names of hashed files: its own, then those of the release before it, then of the one before that. */
  readonly generations: readonly (readonly string[])[];
}

/** A dotfile: no host serves it. */
export const RECORD = ".release.json";

/**
 * Reads what a release says of itself.
 * @param folder of the release
 * @returns undefined when there is no such release, or it was not made by us
 */
export function recordOf(folder: string): ReleaseRecord | undefined {
  const file = join(folder, RECORD);
  if (!existsSync(file)) return undefined;
  const record = JSON.parse(readFileSync(file, "utf8")) as ReleaseRecord;
  return record.version === 1 ? record : undefined;
}
