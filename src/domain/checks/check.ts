import type { Catalog } from "#domain/catalog.ts";

/** Where a problem is: the gate turns a field's path into line and column. */
export interface Where {
  /** From the checkout, such as `content/architectures/multi-leader.mdx`. */
  readonly file: string;
  /** The field's path in the front matter or JSON, such as `["ratings", "lat", "sources", 0]`. */
  readonly field?: readonly (string | number)[];
  /** For a problem in the prose: the line and column from the file's top, both from 1. */
  readonly line?: number;
  readonly column?: number;
}

/** One mistake: what is wrong, what would be allowed, and an example of it. A warning does not stop the build. */
export interface Problem {
  readonly where: Where;
  readonly what: string;
  readonly allowed: string;
  readonly example: string;
  readonly severity?: "warning";
  /**
   * The files, or folders ending in a slash, that this breach was concluded from. The gate withholds it while one of
   * them is malformed itself: a source is not "unknown" because its record has a misspelt key.
   */
  readonly restsOn?: readonly string[];
}

/** One law of the content. Pure: it is told the day, and finds every breach rather than the first. */
export type Check = (catalog: Catalog, today: string) => Problem[];

/** What rests on all files, and what rests on all citations in them. */
export const EVERY_FILE = "content/";
export const EVERY_CITATION = "content/ citations";

/** The file of the bibliography, which has no page of its own. */
export const SOURCES_FILE = "content/sources.json";
