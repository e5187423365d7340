/** The language is named so that the sentences are the same in every locale. */
const SENTENCES = new Intl.Segmenter("en", { granularity: "sentence" });

/** The sentences of a text, in order, without the spaces around them. */
export function sentencesIn(text: string): string[] {
  return [...SENTENCES.segment(text)].map(({ segment }) => segment.trim());
}

/** A text as two readers would say it aloud: small letters, no punctuation but in numbers, one space between words. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.,]+|[.,](?!\p{N})|(?<!\p{N})[.,]/gu, " ")
    .replace(/ +/g, " ")
    .trim();
}

/** The words of a text, plain and in order. */
export function wordsIn(text: string): string[] {
  const words = plain(text);
  return words === "" ? [] : words.split(" ");
}

/** How many words a reader counts: what stands between spaces and holds a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
