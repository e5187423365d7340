/** Four characters of base 36 hold less than this prime, the largest that they do. */
const PRIME = 1_679_609;
/** A primitive root of it: no two places of a text count alike. */
const BASE = 65_537;
const CHARACTERS = 4;

/**
 * A short checksum, so that a text cut or changed on its way is noticed: its characters as the digits of a number to
 * the base 65,537, modulo a prime (the fingerprint of Rabin and Karp 1987). One other character, or two that traded
 * places, always changes it, since a prime divides no product of two smaller numbers; anything else goes unnoticed
 * once in 1.7 million times. It guards against accidents, not against forgery.
 *
 * @param text any text; its UTF-16 code units are counted
 * @returns four characters a-z 0-9
 */
export function checksum(text: string): string {
  let sum = 1;
  for (let place = 0; place < text.length; place++) sum = (sum * BASE + text.charCodeAt(place)) % PRIME;
  return sum.toString(36).padStart(CHARACTERS, "0");
}
