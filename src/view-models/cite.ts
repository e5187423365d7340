import type { ComparisonFacts } from "#schema/comparison.ts";
import { dayInWords } from "./dates.ts";

/** A citation in each of its forms: a BibTeX entry, a CSL-JSON list, and a line for a list of references. */
export type Citation = ComparisonFacts["citation"];

/**
 * How to cite a comparison at the reader's priorities.
 *
 * @param citation the forms as the facts bring them, with places to fill
 * @param link the whole address that opens the page as the reader sees it; what a link may not hold is percent-encoded
 * @param day the day of access, "YYYY-MM-DD"
 */
export function citationOf(citation: Citation, link: string, day: string): Citation {
  const [y, m, d] = day.split("-").map(Number);
  // A brace would end the BibTeX field, a quote the JSON text.
  const safe = link.replace(/[{}"\\\s]/g, encodeURIComponent);
  const values: Record<string, unknown> = { link: safe, day, dayInWords: dayInWords(day), y, m, d };
  const filled = (text: string) =>
    text.replace(/\{(link|day|dayInWords|[ymd])\}/g, (_, place) => `${values[place]}`);
  const { bibtex, cslJson, reference } = citation;
  return { bibtex: filled(bibtex), cslJson: filled(cslJson), reference: filled(reference) };
}
