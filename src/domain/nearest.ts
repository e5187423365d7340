import { closest, distance } from "fastest-levenshtein";

/** The most candidates a message lists before it only counts them. */
const LISTED = 12;

/**
 * The candidate that `word` was probably meant to be, or null when none is near: at most a third of the letters
 * differ, ignoring case, spaces, hyphens and underscores.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const list = [...candidates];
  if (list.length === 0) return null;
  const plain = list.map(bare);
  const found = closest(bare(word), plain);
  const near = distance(bare(word), found) <= Math.max(1, Math.floor(Math.max(word.length, found.length) / 3));
  return near ? (list[plain.indexOf(found)] ?? null) : null;
}

/** A question to the editor, ending in a space, or nothing: `did you mean "lat"? `. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const match = nearest(word, candidates);
  return match === null ? "" : `did you mean "${match}"? `;
}

/** The candidates in a row, cut short when there are many. */
export function oneOf(candidates: Iterable<string>): string {
  const list = [...candidates];
  const rest = list.length - LISTED;
  const shown = list.slice(0, LISTED).join(", ");
  return rest > 0 ? `${shown} and ${rest} more` : shown;
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, "");
}
