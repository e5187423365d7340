import { fieldName } from "#domain/fields.ts";
import { sharedRuns } from "#domain/runs-of-words.ts";
import { verdictTexts } from "#domain/verdict-words.ts";
import { sentencesIn } from "#domain/words.ts";
import type { Check, Problem, Where } from "./check.ts";

/** Seven words in a row may come by chance: "the side with the majority of copies". */
const LENGTH = 8;

/**
 * Twenty-eight verdicts are not one text with the names exchanged: eight words in a row stand in one verdict only, and
 * there once. Names of things, thresholds and notes are not read; a run ends with its sentence.
 */
export const verdictsShareNoRunOfWords: Check = (catalog) => {
  const sentences = verdictTexts(catalog).flatMap(({ text, where }) =>
    sentencesIn(text).map((sentence) => ({ text: sentence, place: where })),
  );
  return sharedRuns(sentences, LENGTH, nameOf).map(({ first, again, words }) =>
    repeated(words, first, again),
  );
};

function repeated(words: string, first: Where, again: Where): Problem {
  const same = first.file === again.file ? "above" : `in ${first.file}`;
  return {
    where: again,
    what: `"${words}" stands already ${same}, ${placeOf(first)}`,
    allowed: `fewer than ${LENGTH} words in a row that another place of a verdict has`,
    example: "say what decides this pair and no other",
    restsOn: [first.file],
  };
}

function nameOf(where: Where): string {
  return `${where.file} ${placeOf(where)}`;
}

function placeOf({ field, line }: Where): string {
  return field === undefined ? `line ${line}` : `field ${fieldName(field)}`;
}
