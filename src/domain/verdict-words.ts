import type { Catalog } from "#domain/catalog.ts";
import { type Text, textsOf } from "#domain/texts.ts";
import { countWords } from "#domain/words.ts";
import { folderOf } from "#domain/written.ts";

/** The texts of all verdicts that a reader reads as sentences: not names, thresholds, notes and headings. */
export function verdictTexts(catalog: Catalog): Text[] {
  return textsOf(catalog).filter(({ kind, where }) => {
    const isRead = kind === "sentence" || kind === "clause" || kind === "paragraph" || kind === "item";
    return isRead && where.file.startsWith(folderOf("verdicts"));
  });
}

/** How many words each verdict has in those texts, by its file. */
export function wordsOfVerdicts(catalog: Catalog): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const { text, where } of verdictTexts(catalog)) {
    words.set(where.file, (words.get(where.file) ?? 0) + countWords(text));
  }
  return words;
}
