/** Words as the search compares them, and a text with the words that were found marked. */

/** A stretch of text, and whether it is what was looked for. */
export interface MarkedRun {
  readonly text: string;
  readonly isFound: boolean;
}

/** Whatever stands between two words: the same that the index splits at. */
const BETWEEN_WORDS = /[\n\r\p{Z}\p{P}]+/u;
const WORDS = /[^\n\r\p{Z}\p{P}]+/gu;

/** A word without capitals and accents: "Quorum" is found by "quorum", "naïve" by "naive". */
export function foldedWord(word: string): string {
  return word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The words of a text, folded, in order. */
export function foldedWords(text: string): string[] {
  return text.split(BETWEEN_WORDS).filter(Boolean).map(foldedWord);
}

/**
 * A text cut into what was found and what stands between.
 * @param found folded words
 */
export function markedRuns(text: string, found: ReadonlySet<string>): MarkedRun[] {
  const runs: MarkedRun[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    if (!found.has(foldedWord(word))) continue;
    if (index > end) runs.push({ text: text.slice(end, index), isFound: false });
    runs.push({ text: word, isFound: true });
    end = index + word.length;
  }
  return end < text.length ? [...runs, { text: text.slice(end), isFound: false }] : runs;
}
