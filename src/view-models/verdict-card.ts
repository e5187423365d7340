import { differencesOf } from "#domain/judged-pair.ts";
import type { Judgement } from "#domain/judgement.ts";
import type { Pair } from "#domain/pair.ts";
import { equalPriorities, weightsOf } from "#domain/priorities.ts";
import { shareOfPriorities } from "#domain/share.ts";
import { notches, percent } from "./amounts.ts";
import type { Citing } from "./citing.ts";
import { dayInWords } from "./dates.ts";
import { pointsFlip } from "./flip-lines.ts";
import { headlineOf } from "./headline.ts";
import { outcomeLabels } from "./labels.ts";
import { links } from "./links.ts";
import { shortened } from "./message.ts";
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
    flip: flipView(pair, judgement),
    reviewed: dayInWords(verdict.reviewed),
    reviewedDay: verdict.reviewed,
    question: question.id,
    revision: question.revision,
    method: links.method,
    record: links.comparisonTwin(pair.a.id, pair.b.id, "adr.md"),
    disagree: citing.disagree(
      "verdict",
      "verdict",
      // The pick whole, and of its reason what tells it from others: it stands on the page a second time, percent-encoded.
      `${headline.name}${headline.phrase}. ${shortened(verdict.because.text, 32)}`,
    ),
  };
}

/** Under how many of all possible priorities each side leads. At a tie there is no leader, but the shares still differ. */
export function shareView(pair: Pair, { share, leader }: Judgement, sides: Record<Side, SideView>) {
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

/** The least that changes the pick, with a link to the criterion that the points go to. */
function flipView(pair: Pair, { leader }: Judgement) {
  const { criteria } = pair.question;
  const weights = weightsOf(equalPriorities(criteria.map(({ group }) => group)));
  const flip = pointsFlip(differencesOf(pair), weights, leader);
  const target = flip && criteria[flip.target];
  return target ? { points: flip.points, criterion: target.name, href: `#${target.id}` } : null;
}
