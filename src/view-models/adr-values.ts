import type { Judgement } from "#domain/judgement.ts";
import type { Side } from "#domain/rated-criterion.ts";
import type { ComparisonFacts } from "#schema/comparison.ts";
import { insideSentence, notches, percent } from "./amounts.ts";

/** What the places in a record's sentences are filled with, by their names. */
export type Values = Readonly<Record<string, unknown>>;

/** The other side of the pair. */
export const otherSide = (side: Side): Side => (side === "a" ? "b" : "a");

/** The values that any sentence of a record may use. `first` is the pick, or else who leads. */
export function valuesOf(facts: ComparisonFacts, judgement: Judgement, first: Side): Values {
  const { question, verdict, licence, words } = facts;
  const { outcome, lead, scoreA, scoreB, share, looseness, pickUnderNoise } = judgement;
  const name = (side: Side) => insideSentence(facts[side].shortName);
  return {
    ...licence,
    ...verdict,
    ...question,
    question: question.id,
    parted: verdict.dek,
    a: name("a"),
    b: name("b"),
    pick: name(first),
    pickName: facts[first].shortName,
    rival: name(otherSide(first)),
    label: words[`label-${outcome}`],
    end: words[`end-${outcome}`],
    lead: notches(lead),
    own: notches(first === "a" ? scoreA : scoreB),
    against: notches(first === "a" ? scoreB : scoreA),
    share: percent(share ?? 0),
    loose: percent(looseness),
    noise: percent(pickUnderNoise ?? 0),
  };
}
