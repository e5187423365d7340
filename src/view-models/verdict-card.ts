import { fewestPointsToFlip } from "#domain/flips.ts";
import { differencesOf } from "#domain/judged-pair.ts";
import type { Judgement } from "#domain/judgement.ts";
import type { Pair } from "#domain/pair.ts";
import { equalPriorities, weightsOf } from "#domain/priorities.ts";
import { shareOfPriorities } from "#domain/share.ts";
import { dayInWords, notches, percent, pointsOfHundred } from "./amounts.ts";
import type { Citing } from "./citing.ts";
import { outcomeLabels, outcomePhrases } from "./labels.ts";
import { links } from "./links.ts";
import { type Side, type SideView, sideView } from "./sides.ts";

export type VerdictCard = ReturnType<typeof verdictCard>;

/** The verdict at equal priorities: outcome and pick, why, when the other wins, how sure, what flips it. */
export function verdictCard(pair: Pair, judgement: Judgement, citing: Citing) {
  const { verdict, question } = pair;
  const sides = { a: sideView("a", pair.a), b: sideView("b", pair.b) };
  const leader = judgement.leader;
  const because = citing.claim("because", verdict.because.text, verdict.because.sources);
  const other = leader && sides[leader === "a" ? "b" : "a"];
  const unlessSays = `Pick ${other?.inside ?? "the other"} if ${verdict.unless.text}.`;
  const unless = citing.claim("unless", verdict.unless.text, verdict.unless.sources, unlessSays);
  const headline = headlineOf(judgement, sides);
  return {
    anchor: "verdict",
    outcome: outcomeLabels[judgement.outcome],
    headline,
    edge: judgement.pick,
    because,
    unless,
    other,
    scores: { a: notches(judgement.scoreA), b: notches(judgement.scoreB) },
    lead: notches(judgement.lead),
    leader: leader && sides[leader],
    share: shareView(pair, judgement, sides),
    flip: pointsFlip(pair, judgement),
    reviewed: dayInWords(verdict.reviewed),
    reviewedDay: verdict.reviewed,
    revision: question.revision,
    method: links.method,
    disagree: citing.disagree(
      "verdict",
      "verdict",
      `${headline.name}${headline.phrase}. ${verdict.because.text}`,
    ),
  };
}

/** The pick's name and what follows it; for an outcome without a pick, only the phrase. */
export function headlineOf({ pick, outcome }: Judgement, sides: Record<Side, SideView>) {
  return { side: pick, name: pick ? sides[pick].name : "", phrase: outcomePhrases[outcome] };
}

/** Under how many of all possible priorities each side leads. At a tie there is no leader, but the shares still differ. */
function shareView(pair: Pair, { share, leader }: Judgement, sides: Record<Side, SideView>) {
  const shareOfA =
    leader === null ? shareOfPriorities(differencesOf(pair)) : leader === "a" ? share : 1 - (share ?? 0);
  if (shareOfA === null) return null;
  return {
    leader: leader && sides[leader],
    a: percent(shareOfA),
    b: percent(1 - shareOfA),
    partOfA: Math.round(shareOfA * 1000) / 10,
  };
}

/** The least that changes the pick: how many points of 100, and onto which criterion they go. */
function pointsFlip({ question, a, b }: Pair, judgement: Judgement) {
  const differences = differencesOf({ question, a, b });
  const flip = fewestPointsToFlip(
    differences,
    weightsOf(equalPriorities(question.criteria.map(({ group }) => group))),
  );
  if (!flip || !judgement.leader) return null;
  const against = differences.map((d) => (judgement.leader === "a" ? d : -d));
  const target = question.criteria[against.indexOf(Math.min(...against))];
  return target
    ? { points: pointsOfHundred(flip.points), criterion: target.name, href: `#${target.id}` }
    : null;
}
