import { firstWord, properNames } from "#domain/proper-names.ts";
import { type Text, textsOf } from "#domain/texts.ts";
import type { Check } from "./check.ts";

/** "Use it if …" is on the page already: what an editor writes goes on from there. */
export const clausesCompleteTheirSentence: Check = (catalog) => {
  const names = properNames(catalog);
  return textsOf(catalog)
    .filter(({ kind }) => kind === "clause")
    .flatMap((text) =>
      faultsOf(text, names).map((what) => ({
        where: text.where,
        what,
        allowed: `a clause that completes "${beginningOf(text)} …": small first letter, no final full stop`,
        example: exampleOf(text),
      })),
    );
};

function faultsOf({ text, path }: Text, names: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  const first = firstWord(text);
  if (/^you want\b/iu.test(text))
    faults.push('begins with "you want", which says nothing of the reader\'s system');
  else if (
    /^(if|when|use|pick|choose)\b/iu.test(text) ||
    (path.at(-1) === "startWith" && /^start\b/iu.test(text))
  ) {
    faults.push(`begins again with "${first}", which the page has said already`);
  } else if (/^\p{Lu}/u.test(first) && !keepsItsCapital(first, names)) {
    faults.push(`begins with a capital: "${first}"`);
  }
  if (/[.!?]["'”’)]*$/u.test(text))
    faults.push(`ends with "${text.trim().slice(-1)}", but the page ends the sentence`);
  return faults;
}

/** An acronym, a name with a capital or digit inside, "I", or a name that the catalog knows. */
function keepsItsCapital(word: string, names: ReadonlySet<string>): boolean {
  return word === "I" || /^.+[\p{Lu}\p{N}]/u.test(word) || names.has(word) || /^I['’]/u.test(word);
}

function beginningOf({ path }: Text): string {
  if (path.at(-1) === "startWith") return "Start with";
  if (path.at(-1) === "topic") return "You choose";
  const beginnings: Record<string, string> = {
    unless: "Pick the other if",
    useBothIf: "Use both if",
    useNeitherIf: "Use neither if",
  };
  return beginnings[String(path[0])] ?? "Use it if";
}

function exampleOf({ path }: Text): string {
  if (path.at(-1) === "startWith") return "a single leader and backups you have restored";
  if (path.at(-1) === "topic") return "which machines may accept a write";
  return "you run in several regions and a write must not wait for an ocean";
}
