import { firstWord, properNames } from "#domain/proper-names.ts";
import { isSentence, type Text, textsOf } from "#domain/texts.ts";
import type { Check } from "./check.ts";

const END = /[.?!]["'”’)\]]*$/u;
const QUESTION_END = /\?["'”’)]*$/u;

/** A sentence begins with a capital and ends with a full stop; a question ends with its mark. */
export const sentencesAreWhole: Check = (catalog) => {
  const names = properNames(catalog);
  return textsOf(catalog)
    .filter((text) => isSentence(text) || text.kind === "paragraph" || isQuestion(text))
    .flatMap((text) =>
      faultsOf(text, names).map((what) => ({
        where: text.where,
        what,
        allowed: isQuestion(text)
          ? "a question with its question mark"
          : "whole sentences: a capital first, a full stop last",
        example: isQuestion(text)
          ? "Can a site that is cut off keep accepting writes?"
          : "A follower can serve a stale read while its copy lags behind.",
      })),
    );
};

function faultsOf(text: Text, names: ReadonlySet<string>): string[] {
  const bare = text.text.trim();
  const first = firstWord(bare);
  const faults: string[] = [];
  if (/^\p{Ll}/u.test(bare) && !names.has(first) && !/[\p{Lu}\p{N}_]/u.test(first)) {
    faults.push(`begins with a small letter: "${first}"`);
  }
  if (!endsWell(text, bare)) faults.push(`does not end its sentence: "${bare.slice(-24).trimStart()}"`);
  return faults;
}

function endsWell(text: Text, bare: string): boolean {
  if (isQuestion(text)) return QUESTION_END.test(bare);
  // A paragraph may announce the list below it.
  return END.test(bare) || (text.kind === "paragraph" && bare.endsWith(":"));
}

function isQuestion({ path, where }: Text): boolean {
  const field = path.at(-1);
  return (
    field === "asks" ||
    (where.file.startsWith("content/questions/") && (field === "title" || field === "shortTitle"))
  );
}
