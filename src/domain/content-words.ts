import { wordsIn } from "#domain/words.ts";

/** Words that every sentence is built with, whatever it says. */
const STOP_WORDS = new Set(
  `a about above after again all also although an and any are as at be because been before being below between both but
  by can cannot could did do does doing done down during each either else even ever every few for from further had has
  have having he her here him his how i if in into is it its itself just least less many may me might more most much must my
  neither no nor not of off on once one only or other others our out over own per rather same shall she should since so
  some still such than that the their them then there these they this those though through thus to too under until up
  upon us very via was we well were what when where whether which while who whom whose why will with within without would
  yet you your`.split(/\s+/),
);

/** Whether a word only joins others. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word.toLowerCase());
}

/** What a text is about: its words without those that only join them, each in its plainest form. */
export function contentWords(text: string): ReadonlySet<string> {
  // What an apostrophe ties to a word is no word of its own: the ’s of an owner, the n’t of a denial.
  const words = wordsIn(text.replace(/n['’]t\b|['’](?:s|re|ve|ll|d)\b/gu, ""));
  return new Set(words.filter((word) => !STOP_WORDS.has(word)).map(stem));
}

/** How alike two sets of words are: the share of all their words that both hold (Jaccard), 0..1. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const smaller = Math.min(one.size, other.size);
  if (smaller === 0) return 0;
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  return common / (one.size + other.size - common);
}

/** Light on purpose: "writes", "writing" and "write" are one word, "universe" and "university" stay two. */
function stem(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  const base = word
    .replace(/ies$/u, "y")
    .replace(/(ss|sh|ch|x)es$/u, "$1")
    .replace(/([^s])s$/u, "$1")
    .replace(/(?<=\p{L}{3})(?:ing|ed)$/u, "");
  return base.replace(/([bdgklmnprt])\1$/u, "$1").replace(/(?<=\p{L}{2})e$/u, "");
}
