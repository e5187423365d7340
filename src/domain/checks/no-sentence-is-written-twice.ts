import { fieldName } from "#domain/fields.ts";
import { type Text, textsOf } from "#domain/texts.ts";
import { plain, sentencesIn } from "#domain/words.ts";
import type { Check, Problem, Where } from "./check.ts";

/** Shorter sentences say the same thing in the same words by nature: "First published." */
const FEWEST_WORDS = 5;

/** A page that repeats a sentence says less than it seems to: every sentence of the site is written once. */
export const noSentenceIsWrittenTwice: Check = (catalog) => {
  const first = new Map<string, Where>();
  return textsOf(catalog)
    .filter(counts)
    .flatMap((text) => sentencesIn(text.text).map((sentence) => ({ sentence, where: text.where })))
    .flatMap(({ sentence, where }) => {
      const key = plain(sentence);
      const before = first.get(key);
      if (before === undefined) first.set(key, where);
      return before === undefined || key.split(" ").length < FEWEST_WORDS
        ? []
        : [repeated(sentence, where, before)];
    });
};

/** A change note and what a citation supports may recur: they are about the text, not part of it. */
function counts({ kind, path }: Text): boolean {
  return (
    kind !== "label" &&
    kind !== "heading" &&
    kind !== "cell" &&
    path[0] !== "changes" &&
    path.at(-1) !== "supports"
  );
}

function repeated(sentence: string, where: Where, before: Where): Problem {
  return {
    where,
    what: `"${sentence}" is written already in ${before.file}, ${placeOf(before)}`,
    allowed: "a sentence that stands in one place only",
    example: "say here what is special here",
  };
}

function placeOf({ field, line }: Where): string {
  return field === undefined ? `line ${line}` : `field ${fieldName(field)}`;
}
