import { createHash } from "node:crypto";

/** Chance that falls the same way every time it is asked with the same seed. */
export interface Dice {
  /** A whole number from 0 to `limit - 1`. */
  readonly below: (limit: number) => number;
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  /** True in `percent` of 100 throws. */
  readonly falls: (percent: number) => boolean;
  /** One of the list. */
  readonly oneOf: <Item>(list: readonly Item[]) => Item;
}

/**
 * Dice for one thing that is to be made up. The generator is sfc32 (C. Doty-Humphrey, PractRand,
 * https://pracrand.sourceforge.net/): with its 128 bits of state the throws for ten thousand things never overlap, so
 * that no two of them share their words.
 * @param seed any text; the same text gives the same throws on every machine
 */
export function diceOf(seed: string): Dice {
  const sum = createHash("sha256").update(seed).digest();
  const state = Uint32Array.from([0, 4, 8, 12], (at) => sum.readUInt32LE(at));
  const below = (limit: number) => Math.floor((nextOf(state) / 2 ** 32) * limit);
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    falls: (percent) => below(100) < percent,
    oneOf: <Item>(list: readonly Item[]) => list[below(list.length)] as Item,
  };
}

/** The next of 32 bits; the last of the four numbers is a counter. */
function nextOf(state: Uint32Array): number {
  const [a = 0, b = 0, c = 0, counter = 0] = state;
  const sum = (a + b + counter) >>> 0;
  state.set([b ^ (b >>> 9), c + (c << 3), ((c << 21) | (c >>> 11)) + sum, counter + 1]);
  return sum;
}
