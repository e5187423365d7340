import type { Found } from "./content-files.ts";
import { type Finding, sorted } from "./finding.ts";
import { findingsInPublic } from "./public-files.ts";
import type { ReadFile } from "./read-result.ts";

/** Everything the gate found, in the order of files and lines. */
export interface Report {
  readonly findings: readonly Finding[];
  /** How many files were looked at. */
  readonly files: number;
}

/** Puts together what was found in names, in single files, in public/ and by the laws. */
export function reportOn(
  root: string,
  found: Found,
  files: readonly ReadFile[],
  laws: readonly Finding[],
): Report {
  const own = files.flatMap(({ findings }) => findings);
  const findings = sorted([...found.findings, ...findingsInPublic(root), ...own, ...laws]);
  return { findings, files: files.length + found.unread.length };
}
