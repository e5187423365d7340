import { closest, distance } from "fastest-levenshtein";

/** The most candidates a message lists before it only counts them. */
const LISTED = 12;

/**
 * The candidate that `word` was probably meant to be, or null when none is near: at most a third of the letters
 * differ, or only their order does, ignoring case, spaces, hyphens and underscores.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const list = [...candidates];
  if (list.length === 0) return null;
  const plain = list.map(bare);
  const swapped = plain.findIndex(
    (candidate) => candidate.length > 2 && letters(candidate) === letters(bare(word)),
  );
  if (swapped !== -1) return list[swapped] ?? null;
  const found = closest(bare(word), plain);
  const near =
    distance(bare(word), found) <= Math.max(1, Math.floor(Math.max(word.length, found.length) / 3));
  return near ? (list[plain.indexOf(found)] ?? null) : null;
}

/**
 * What is allowed instead of a word that is not known: the near match as a question, then the rest.
 * @param otherwise what is allowed in general, with a small first letter
 */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  const match = nearest(word, candidates);
  if (match === null) return otherwise;
  return `did you mean "${match}"? ${otherwise.slice(0, 1).toUpperCase()}${otherwise.slice(1)}`;
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

/** The letters of a word whatever their order: "lta" and "titel" are slips of the fingers. */
function letters(word: string): string {
  return [...word].sort().join("");
}
