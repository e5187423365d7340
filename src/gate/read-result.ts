import type { Prose } from "#domain/catalog.ts";
import type { Path } from "#domain/fields.ts";
import type { ContentFile } from "./content-files.ts";
import { type Finding, inProse } from "./finding.ts";
import { NO_PLACES, type Places, START } from "./places.ts";

/** What reading one file gave. It can be sent from one process to another. */
export interface ReadFile extends Omit<ContentFile, "bytes"> {
  readonly findings: readonly Finding[];
  readonly places: Places;
  /** The fields, with stand-ins where they did not fit; null when the file could not be read. */
  readonly fields: unknown;
  /** Where the stand-ins are. */
  readonly standIns: readonly Path[];
  readonly prose: Prose;
  /** Whether the file may cite sources that nobody can see: its prose or some of its fields were lost. */
  readonly hidesCitations: boolean;
}

export const NO_PROSE: Prose = { blocks: [], links: [] };

/** A file of which nothing could be read. */
export function nothingRead(
  { path, folder, id }: Omit<ContentFile, "bytes">,
  findings: readonly Finding[],
): ReadFile {
  const nothing = { places: NO_PLACES, fields: null, standIns: [], prose: NO_PROSE, hidesCitations: true };
  return { path, folder, id, findings, ...nothing };
}

/** A file that the parser did not survive: what it said is unknown, but the others can still be read. */
export function unreadable(file: Omit<ContentFile, "bytes">, what: string): ReadFile {
  const allowed = "prose of plain paragraphs, headings, lists and tables";
  return nothingRead(file, [
    inProse(file.path, START, { what, allowed, example: "take out what nests or repeats" }),
  ]);
}
