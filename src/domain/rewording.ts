import type { Claim } from "#domain/claims.ts";
import { contentWords, likeness } from "#domain/content-words.ts";
import { sentencesIn } from "#domain/words.ts";

/** From here on two sentences say one thing. With fewer words chance alone would reach it. */
const SAME_CLAIM = 0.6;
const FEWEST_CONTENT_WORDS = 5;

/** A sentence of a claim, or all of it, as a set of content words. */
interface Part {
  readonly claim: Claim;
  /** The claim's place among all, from 0. */
  readonly order: number;
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/** The parts that cite one source, by each word they hold. */
type Index = Map<string, Part[]>;

/** A claim that says in other words what an earlier one has said. */
export interface Rewording {
  readonly claim: Claim;
  /** The sentence that repeats, and the one that it repeats. */
  readonly text: string;
  readonly earlier: Claim;
  readonly said: string;
}

/**
 * Every claim that says nearly the same as one before it in another file, from a source that both cite, with the
 * earlier one it is most like. Who names the other by its id, or uses the same claim of a third file, does not reword.
 */
export function rewordings(claims: readonly Claim[]): Rewording[] {
  const bySource = new Map<string, Index>();
  return claims.flatMap((claim, order) => {
    const parts = partsOf(claim, order);
    const sources = new Set(claim.citations.map(({ source }) => source));
    const indexes = [...sources].map((source) => bySource.get(source) ?? new Map<string, Part[]>());
    const found = closest(parts, indexes);
    [...sources].forEach((source, place) => {
      bySource.set(source, withParts(indexes[place] ?? new Map(), parts));
    });
    return found;
  });
}

/** A field's two sentences may be another's one. A paragraph is no claim as a whole: its words are its subject's. */
function partsOf(claim: Claim, order: number): Part[] {
  const sentences = sentencesIn(claim.text);
  const texts = sentences.length > 1 && claim.path.length > 0 ? [...sentences, claim.text] : sentences;
  return texts
    .map((text) => ({ claim, order, text, words: contentWords(text) }))
    .filter(({ words }) => words.size >= FEWEST_CONTENT_WORDS);
}

function withParts(index: Index, parts: readonly Part[]): Index {
  for (const part of parts) {
    for (const word of part.words) {
      const holding = index.get(word);
      if (holding) holding.push(part);
      else index.set(word, [part]);
    }
  }
  return index;
}

function closest(parts: readonly Part[], indexes: readonly Index[]): Rewording[] {
  let most = 0;
  let found: Rewording | null = null;
  for (const part of parts) {
    for (const earlier of candidates(part, indexes)) {
      const alike = mayBeAlike(part, earlier) ? likeness(part.words, earlier.words) : 0;
      if (alike < SAME_CLAIM || alike <= most || isUse(part.claim, earlier.claim)) continue;
      most = alike;
      found = { claim: part.claim, text: part.text, earlier: earlier.claim, said: earlier.text };
    }
  }
  return found === null ? [] : [found];
}

/**
 * The earlier parts that may be alike, in the order of their claims. A set with at least 60 % of the words of another
 * holds one of any 40 % and one more of them: only the parts with one of its rarest words are looked at, so that the
 * time grows with the claims and not with their pairs (prefix filtering: Chaudhuri, Ganti and Kaushik, 2006).
 */
function candidates({ claim, words }: Part, indexes: readonly Index[]): Part[] {
  const asked = words.size - Math.ceil(SAME_CLAIM * words.size) + 1;
  const found = indexes.flatMap((index) =>
    [...words]
      .map((word) => index.get(word) ?? [])
      .sort((one, other) => one.length - other.length)
      .slice(0, asked)
      .flat(),
  );
  return [...new Set(found)]
    .filter((part) => part.claim.file !== claim.file)
    .sort((one, other) => one.order - other.order);
}

function isUse(one: Claim, other: Claim): boolean {
  const used = (claim: Claim) => claim.citations.flatMap((citation) => citation.claim ?? []);
  const [byOne, byOther] = [used(one), used(other)];
  return byOne.includes(other.id) || byOther.includes(one.id) || byOne.some((id) => byOther.includes(id));
}

/** Sets of very different sizes share too little, whatever they hold: that spares most of the counting. */
function mayBeAlike({ words: one }: Part, { words: other }: Part): boolean {
  return Math.min(one.size, other.size) >= SAME_CLAIM * Math.max(one.size, other.size);
}
