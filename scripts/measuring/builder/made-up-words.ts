import { isStopWord } from "../../../src/domain/content-words.ts";
import { type Dice, diceOf } from "./seeded-dice.ts";

/**
 * Words that mean nothing, in place of an editor's. There are enough of them that eight words in a row hardly ever recur
 * in ten thousand verdicts, and none of them names a real thing on purpose.
 */

const NOUNS = 6000;
const VERBS = 2000;
const BEGINNINGS = "b br d dr f fl g gl k kr l m n p pl r s sk t tr v z".split(" ");
const VOWELS = "a e i o u".split(" ");
const ENDS = "d k l m n r t".split(" ");

const words = newWords(diceOf("made-up words"), NOUNS + VERBS);

/** Things, such as "brelak". */
export const nouns: readonly string[] = words.slice(0, NOUNS);
/** What things do, as "it" does it, such as "drunels". */
export const verbs: readonly string[] = words.slice(NOUNS).map((word) => `${word}s`);

function newWords(dice: Dice, count: number): string[] {
  const found = new Set<string>();
  while (found.size < count) {
    const word = newWord(dice);
    if (!isStopWord(word)) found.add(word);
  }
  return [...found];
}

function newWord(dice: Dice): string {
  const syllables = dice.falls(25) ? 3 : 2;
  const parts = Array.from({ length: syllables }, () => dice.oneOf(BEGINNINGS) + dice.oneOf(VOWELS));
  return parts.join("") + (dice.falls(60) ? dice.oneOf(ENDS) : "");
}
