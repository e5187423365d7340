import type { CitationFields } from "../../../src/schema/claim.ts";
import { around, label, sentences } from "./generated-text.ts";
import type { Dice } from "./seeded-dice.ts";

/** A claim that verdicts can use by its id, with the source it rests on. */
export interface UsableClaim {
  readonly address: string;
  readonly citation: CitationFields;
}

/** Where an architecture takes its sources from, in turn, so that each of them is cited. */
export interface Shelf {
  /** So many citations of different sources, each with its place. */
  readonly cite: (count: number) => CitationFields[];
  /** The same for a rating: each says what in the source supports it. */
  readonly support: (count: number) => (CitationFields & { supports: string })[];
}

/** @param sources ids of at least six records: no list has more citations */
export function shelfOf(dice: Dice, sources: readonly string[]): Shelf {
  let next = 0;
  const cite = (count: number) =>
    Array.from({ length: count }, () => {
      const source = sources[next++ % sources.length] ?? "";
      return { source, at: label(dice, around(dice, 13)) };
    });
  return {
    cite,
    support: (count) =>
      cite(count).map((citation) => ({ ...citation, supports: sentences(dice, around(dice, 55)) })),
  };
}

/**
 * What a verdict cites: sources of its two members, for the most part by a claim of theirs.
 * @param percent in how many of 100 citations a claim is named
 */
export function citeMembers(
  dice: Dice,
  members: readonly (readonly UsableClaim[])[],
  count: number,
  percent: number,
): CitationFields[] {
  const cited = new Map<string, CitationFields>();
  while (cited.size < count) {
    const { address, citation } = dice.oneOf(members[cited.size % members.length] ?? []);
    cited.set(citation.source, dice.falls(percent) ? { ...citation, claim: address } : citation);
  }
  return [...cited.values()];
}
