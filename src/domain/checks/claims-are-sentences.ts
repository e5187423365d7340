import { type Text, textsOf } from "#domain/texts.ts";
import type { Check } from "./check.ts";

const FEWEST_WORDS = 4;
/** A longer text without any verb is hardly ever a tag; looking for its verb would only raise false alarms. */
const MOST_WORDS_OF_A_TAG = 7;

const VERBS = new Set(
  `am is are was were be been being has have had do does did can could may might must shall should will would cannot
  accept act add agree allow answer apply arrive ask become begin break bring build buy call carry change choose collide
  come copy cost count cross cut decide depend die differ disagree drop end exist expect fail fall find follow forget get
  give go grow happen help hold join keep know lack last learn leave let lie like live lose make match mean meet merge
  miss move need offer own pay pick place play put reach read receive remain repair reply run sail say see sell send
  serve set share show ship sit slow speak split stall stand start stay stop store suffer survive sync take talk tell
  think travel try turn use vanish vote wait want win work write`.split(/\s+/),
);
const PRONOUN = /^(i|you|we|they|it|he|she|who|nobody|somebody|everybody|nothing|something|everything)$/u;

/** Law 1: a claim says something that can be true or false. A tag such as "Scalable" or "Fast, simple, cheap" does not. */
export const claimsAreSentences: Check = (catalog) =>
  textsOf(catalog)
    .filter(({ kind }) => kind === "sentence" || kind === "clause")
    .flatMap((text) => {
      const fault = faultOf(text);
      if (fault === null) return [];
      return [
        {
          where: text.where,
          what: `"${text.text}" is ${fault}`,
          allowed: "a sentence with a verb and at least four words, which can be true or false",
          example: "Every region commits its own writes and ships them afterwards.",
        },
      ];
    });

function faultOf({ text, path }: Text): string | null {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  // A question or the thing to start with may be short: "Who waits?", "one machine".
  if (path.at(-1) === "asks" || path.at(-1) === "startWith") return null;
  if (words.length < FEWEST_WORDS) return "a tag, not a claim";
  const pieces = text.split(/[,;/|+•·]| and /u).map((piece) => piece.trim().split(/\s+/).length);
  const isList = pieces.length > 2 && pieces.every((length) => length <= 3);
  if (isList && !words.some((word) => VERBS.has(word))) return "a list of tags, not a claim";
  const isShort = words.length <= MOST_WORDS_OF_A_TAG;
  return isShort && !words.some(mayBeVerb) ? "a tag without a verb, not a claim" : null;
}

function mayBeVerb(word: string): boolean {
  return VERBS.has(word) || PRONOUN.test(word) || /(?:[^s]s|ed|ing|n['’]t|['’](?:s|re|ll|ve|d))$/u.test(word);
}
