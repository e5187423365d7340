import { isProse, type Text, textsOf } from "#domain/texts.ts";
import type { Check } from "./check.ts";

const ABBREVIATION =
  /(?:^|[\s(])(?:e\. ?g|i\. ?e|eg|ie|etc|viz|cf|vs|such as|for example|for instance|namely|including)[.,:;]*$/iu;
const PUNCTUATION = /(?:\.\.\.|…|[,;:(/&+–—]|\s-)$/u;
const OPEN_WORD = /\s(?:and|or|but|nor|because|although|unless|whether|than|the|a|an|if|whose|which)\.?$/iu;

/** A text ends where its sentence does: not at "e.g.", a comma or a conjunction. */
export const noTextIsCut: Check = (catalog) =>
  textsOf(catalog)
    .filter(({ kind }) => kind !== "heading" && kind !== "cell")
    .flatMap((text) => {
      const end = cutEnd(text);
      if (end === null) return [];
      return [
        {
          where: text.where,
          what: `is cut at "${end}"`,
          allowed: "a text that ends where its sentence ends",
          example: "Some stores, such as CouchDB, keep both versions.",
        },
      ];
    });

function cutEnd(text: Text): string | null {
  const bare = text.text.trim().replace(/["'”’]+$/u, "");
  // Prose may end in a colon: the list that it announces is the next block.
  if (isProse(text) && bare.endsWith(":")) return null;
  const found =
    ABBREVIATION.exec(bare) ??
    PUNCTUATION.exec(bare) ??
    (text.kind === "label" ? null : OPEN_WORD.exec(bare));
  return found ? found[0].trim() : openBracket(bare);
}

function openBracket(bare: string): string | null {
  const opened = bare.split("(").length - bare.split(")").length;
  return opened > 0 ? `${bare.slice(bare.lastIndexOf("("), bare.lastIndexOf("(") + 12)}` : null;
}
