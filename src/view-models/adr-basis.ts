import { judge } from "#domain/judgement.ts";
import type { Side } from "#domain/rated-criterion.ts";
import type { CitationFields } from "#schema/claim.ts";
import type { Block, RecordParts, Run } from "./adr.ts";
import { type Values, valuesOf } from "./adr-values.ts";
import { inARow, insideSentence } from "./amounts.ts";
import { pairOfFacts } from "./facts-pair.ts";
import type { RecordWords } from "./record-words.ts";
import { fromStandpoint, standpointOf } from "./standpoint.ts";

/** What every part of a record is worded from. */
export type Basis = ReturnType<typeof basisOf>;

/** A text and its sources, not yet numbered: what is left out of a record must not be counted. */
export type Cited = readonly [text: string, sources: readonly CitationFields[]];

/**
 * What a record is worded from: the facts weighed, words to fill in, and sources to number in the order of the text.
 *
 * @throws RangeError on priorities or must-haves that do not fit the question
 */
export function basisOf({ facts, stated }: RecordParts) {
  const pair = pairOfFacts(facts);
  const { question, rated } = pair;
  const judgement = judge(rated, stated.priorities, stated.needs);
  const standpoint = standpointOf(question, stated);
  const first = judgement.pick ?? judgement.leader ?? "a";
  /** The names of some criteria, by position, in a row. */
  const named = (wanted: (k: number) => boolean) =>
    inARow(rated.flatMap(({ name }, k) => (wanted(k) ? [`\u201c${name}\u201d`] : [])));
  const isMissed = (k: number) => judgement.knockedOut.some(({ criterion }) => criterion === rated[k]?.id);
  const values = {
    ...valuesOf(facts, judgement, first),
    missed: named(isMissed),
    whose: fromStandpoint(standpoint, "for our priorities"),
  };
  return {
    facts,
    stated,
    pair,
    rated,
    judgement,
    standpoint,
    first,
    isMissed,
    named,
    name: (side: Side) => insideSentence(facts[side].shortName),
    say: sayer(facts.words, values),
    ...numbering(),
  };
}

/** Makes sentences: one of the words with its places filled. */
function sayer(words: RecordParts["facts"]["words"], values: Values) {
  return (key: keyof RecordWords, more: Values = {}): string =>
    (words[key] ?? "").replace(/\{(\w+)\}/g, (_, place) => `${{ ...values, ...more }[place]}`);
}

/** Numbers sources as they come: `cite` is a text with the numbers of its sources, `cited` all that have come. */
function numbering() {
  const cited: string[] = [];
  const numberOf = (source: string) => cited.indexOf(source) + 1 || cited.push(source);
  const cite = (text: string, sources: Cited[1]): Run[] => [
    text,
    [...new Set(sources.map(({ source }) => numberOf(source)))].sort((one, other) => one - other),
  ];
  return { cite, cited };
}

/** A paragraph of a record. */
export const paragraph = (...runs: readonly Run[]): Block => ({ kind: "paragraph", runs });

/** A list of a record, or nothing when it would be empty. */
export function list(items: readonly (readonly Run[])[]): Block[] {
  return items.length > 0 ? [{ kind: "list", items }] : [];
}

/** What a level of a criterion means, without the full stop of its sentence. */
export function levelInWords({ levels }: Basis["rated"][number], level: number): string {
  return levels[`${level}` as keyof typeof levels].replace(/\.$/, "");
}
