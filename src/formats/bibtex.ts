import "@citation-js/plugin-bibtex";
import { Cite, plugins } from "@citation-js/core";
import type { BibliographyRecord } from "#view-models/bibliography.ts";

/**
 * Records as BibTeX, an entry each in the order they come, keyed by their ids. Ends in a line break.
 *
 * @param records CSL-JSON; all in one call, because the formatter is slow to begin
 */
export function bibtex(records: readonly BibliographyRecord[]): string {
  if (records.length === 0) return "";
  // Set each time: the formatter's settings are the whole process's, and others may want other keys.
  const { format } = plugins.config.get("@bibtex") as { format: { useIdAsLabel: boolean } };
  const before = format.useIdAsLabel;
  format.useIdAsLabel = true;
  const text: string = new Cite(records.map(plainRecord)).format("bibtex");
  format.useIdAsLabel = before;
  return `${text.trim()}\n`;
}

/** Without what BibTeX has no field for: our note would push out the day on which the source was read. */
function plainRecord({ custom: _, note: _1, issued, ...csl }: BibliographyRecord) {
  const [year = 0, month] = issued["date-parts"][0] ?? [];
  return { ...csl, issued: { "date-parts": [month === undefined ? [year] : [year, month]] } };
}
