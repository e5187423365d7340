import { nouns, verbs } from "./made-up-words.ts";
import type { Dice } from "./seeded-dice.ts";

/** N stands for a thing, V for what it does. Every phrase has a verb and ends with a thing, as the laws ask of a text. */
const PHRASES = [
  "the N V the N",
  "a N of N V the N",
  "each N that V a N V N",
  "no N V what the N V in a N",
  "N and N meet where a N V the N",
  "every N beside the N V its N",
  "whoever V a N also V the N",
];
const JOINTS = [", and ", ", but ", " while ", ", so ", " until ", "; then "];
const LABEL_JOINTS = [" ", " of ", " per "];
/** A phrase has about twice this many characters: adding one where less is missing would make a text longer than asked. */
const HALF_A_PHRASE = 24;
/** From here on a text has two sentences. */
const TWO_SENTENCES = 130;

/** About `length` characters that complete a sentence: small first letter, no full stop. */
export function clause(dice: Dice, length: number): string {
  let text = phrase(dice);
  while (text.length + HALF_A_PHRASE < length) text += dice.oneOf(JOINTS) + phrase(dice);
  return text;
}

/** One or two sentences of about `length` characters. */
export function sentences(dice: Dice, length: number): string {
  if (length >= 2 * TWO_SENTENCES) return `${sentences(dice, length / 2)} ${sentences(dice, length / 2)}`;
  if (length < TWO_SENTENCES) return `${capital(clause(dice, length))}.`;
  return `${capital(clause(dice, length / 2))}. ${capital(clause(dice, length / 2))}.`;
}

/** A question of about `length` characters. */
export function asked(dice: Dice, length: number): string {
  const short = filled(dice, "Which N V the N");
  return short.length + HALF_A_PHRASE < length
    ? `${short}, and ${clause(dice, length - short.length)}?`
    : `${short}?`;
}

/** A name or heading of about `length` characters, at least one word. */
export function label(dice: Dice, length: number): string {
  let text = dice.oneOf(nouns);
  while (text.length + 4 < length) text += dice.oneOf(LABEL_JOINTS) + dice.oneOf(nouns);
  return capital(text);
}

/** A title of five words. */
export function title(dice: Dice): string {
  return capital(filled(dice, "the N V a N"));
}

/** An id of two or three words, or of as many as asked, that was not taken before; it is taken afterwards. */
export function newId(dice: Dice, taken: Set<string>, words = dice.between(2, 3)): string {
  for (;;) {
    const id = Array.from({ length: words }, () => dice.oneOf(nouns)).join("-");
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

/** The text with a capital first. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A length around the usual one, a fifth more or less. */
export function around(dice: Dice, length: number): number {
  return Math.round((length * dice.between(80, 120)) / 100);
}

function phrase(dice: Dice): string {
  return filled(dice, dice.oneOf(PHRASES));
}

function filled(dice: Dice, pattern: string): string {
  return pattern.replace(/\b[NV]\b/g, (sign) => dice.oneOf(sign === "N" ? nouns : verbs));
}
