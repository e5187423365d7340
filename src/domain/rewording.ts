import type { Claim } from "#domain/claims.ts";
import { contentWords, likeness } from "#domain/content-words.ts";
import { sentencesIn } from "#domain/words.ts";

/** From here on two sentences say one thing. With fewer words chance alone would reach it. */
const SAME_CLAIM = 0.6;
const FEWEST_CONTENT_WORDS = 5;

/** A claim and what it says, sentence by sentence and as a whole, each as a set of content words. */
interface Said {
  readonly claim: Claim;
  readonly parts: readonly Part[];
}

interface Part {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

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
  const bySource = new Map<string, Said[]>();
  return claims.flatMap((claim) => {
    const said = { claim, parts: partsOf(claim) };
    const sources = new Set(claim.citations.map(({ source }) => source));
    const before = new Set([...sources].flatMap((source) => bySource.get(source) ?? []));
    for (const source of sources) bySource.set(source, [...(bySource.get(source) ?? []), said]);
    return closest(
      said,
      [...before].filter(({ claim: other }) => other.file !== claim.file && !isUse(claim, other)),
    );
  });
}

/** A field's two sentences may be another's one. A paragraph is no claim as a whole: its words are its subject's. */
function partsOf({ text, path }: Claim): Said["parts"] {
  const sentences = sentencesIn(text);
  const texts = sentences.length > 1 && path.length > 0 ? [...sentences, text] : sentences;
  return texts
    .map((part) => ({ text: part, words: contentWords(part) }))
    .filter(({ words }) => words.size >= FEWEST_CONTENT_WORDS);
}

function isUse(one: Claim, other: Claim): boolean {
  const used = (claim: Claim) => claim.citations.flatMap((citation) => citation.claim ?? []);
  const [byOne, byOther] = [used(one), used(other)];
  return byOne.includes(other.id) || byOther.includes(one.id) || byOne.some((id) => byOther.includes(id));
}

function closest({ claim, parts }: Said, before: readonly Said[]): Rewording[] {
  let most = 0;
  let found: Rewording | null = null;
  for (const part of parts) {
    for (const { claim: earlier, parts: others } of before) {
      for (const other of others) {
        const alike = mayBeAlike(part, other) ? likeness(part.words, other.words) : 0;
        if (alike < SAME_CLAIM || alike <= most) continue;
        most = alike;
        found = { claim, text: part.text, earlier, said: other.text };
      }
    }
  }
  return found === null ? [] : [found];
}

/** Sets of very different sizes share too little, whatever they hold: that spares most of the counting. */
function mayBeAlike({ words: one }: Part, { words: other }: Part): boolean {
  return Math.min(one.size, other.size) >= SAME_CLAIM * Math.max(one.size, other.size);
}
