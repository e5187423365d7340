import type { Judgement } from "#domain/judgement.ts";
import { judge } from "#domain/judgement.ts";
import { noOpinion, pointsMoved, type ReaderPriorities } from "#domain/reader-priorities.ts";
import { shareOfPriorities } from "#domain/share.ts";
import { insideSentence, notches, percent } from "./amounts.ts";
import { flipLines } from "./flip-lines.ts";
import { headlineOf, headlineText, type NamedSides } from "./headline.ts";
import { outcomeLabels } from "./labels.ts";
import { missedNeeds } from "./missed-needs.ts";
import type { WeighedPair } from "./weighed-pair.ts";

export type OwnVerdict = ReturnType<typeof ownVerdict>;

/** The verdict at the reader's own priorities, in words and numbers as the card shows them. */
export function ownVerdict(pair: WeighedPair, stated: ReaderPriorities) {
  const { question, sides, rated } = pair;
  const judgement = judge(rated, stated.priorities, stated.needs);
  const otherwise = noOpinion(question.criteria);
  const byDefault = judge(rated, otherwise.priorities, otherwise.needs);
  const { outcome, knockedOut } = judgement;
  // Also a must-have can decide while every priority stands at 0.
  const isWeighed = outcome !== "alike" && stated.priorities.some((priority) => priority > 0);
  // A must-have is never weighed: how robust the weighing would be says nothing about what it decides.
  const decides = isWeighed && knockedOut.length === 0;
  return {
    judgement,
    outcome: outcomeLabels[outcome],
    headline: headlineOf(judgement, sides),
    remarks: remarksOn(judgement, pair),
    byDefault: headlineText(byDefault, sides),
    distance: distanceInWords(pointsMoved(otherwise.priorities, stated.priorities), stated),
    share: decides ? shareOf(judgement, pair) : null,
    scores: isWeighed ? { a: notches(judgement.scoreA), b: notches(judgement.scoreB) } : null,
    lead: leadInWords(judgement, sides),
    looseness: judgement.leader && decides ? percent(judgement.looseness) : null,
    flips: decides ? flipLines(pair, stated.priorities, judgement) : [],
  };
}

/** What must be said beside the headline, in whole sentences. */
function remarksOn(judgement: Judgement, { question, sides }: WeighedPair): string[] {
  const { outcome, leader, knockedOut, onlyOneCounts, lead } = judgement;
  const nameOf = (id: string) => question.criteria.find((one) => one.id === id)?.name ?? id;
  const ahead = leader && sides[leader].name;
  return [
    ...(knockedOut.length > 0 ? [`${missedNeeds(knockedOut, nameOf, sides)}.`] : []),
    ...(outcome === "neither" ? ["Lower a must-have, or look at the other answers to this question."] : []),
    ...(knockedOut.length > 0 && ahead && lead !== 0
      ? [`Without must-haves ${insideSentence(ahead)} would lead by ${notches(lead)}.`]
      : []),
    ...(outcome === "no-priorities" ? ["Every priority stands at 0, so there is nothing to weigh."] : []),
    ...(outcome === "alike" ? ["Both have the same level on every criterion."] : []),
    ...(outcome === "dominates" ? ["It is nowhere worse, so no priorities can turn this."] : []),
    ...(outcome === "too-close" ? [tooClose(ahead, lead)] : []),
    ...(onlyOneCounts ? [`Only \u201c${nameOf(onlyOneCounts)}\u201d counts.`] : []),
  ];
}

function tooClose(ahead: string | null, lead: number): string {
  if (ahead === null) return "At these priorities the two come out exactly even.";
  return `${ahead} is ahead by ${notches(lead)}, too little to be picked for it.`;
}

function leadInWords({ leader, lead, knockedOut }: Judgement, sides: NamedSides): string {
  return leader && lead !== 0 && knockedOut.length === 0
    ? `${sides[leader].name} leads by ${notches(lead)} notches.`
    : "";
}

/** How far the reader has gone from no opinion. */
function distanceInWords(points: number | null, { needs }: ReaderPriorities): string {
  const set = needs.filter((need) => need !== null).length;
  const musts = set === 0 ? "" : ` and set ${set === 1 ? "a must-have" : `${set} must-haves`}`;
  if (points === null) return `You set every priority to 0${musts}.`;
  if (points === 0)
    return set === 0 ? "Your shares are the same as with no opinion." : `You${musts.slice(4)}.`;
  return `You moved ${points < 1 ? "under 1" : Math.round(points)} of 100 points${musts}.`;
}

/** Under how many of all possible priorities each side leads, whatever the reader's are. */
function shareOf({ leader }: Judgement, { rated }: WeighedPair) {
  const ofA = shareOfPriorities(rated.map(({ a, b }) => a.level - b.level));
  if (ofA === null) return null;
  return { leader, a: percent(ofA), b: percent(1 - ofA) };
}
