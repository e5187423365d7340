import type { Question } from "#domain/catalog.ts";
import { judgedInSituation } from "#domain/judged-pair.ts";
import type { Judgement } from "#domain/judgement.ts";
import type { Pair } from "#domain/pair.ts";
import { inARow, notches } from "./amounts.ts";
import { outcomeLabels } from "./labels.ts";
import { missedNeeds } from "./missed-needs.ts";
import type { Side, SideView } from "./sides.ts";
import { statedIn } from "./stated-in.ts";

export type SituationRow = ReturnType<typeof situationRows>[number];

/** Each situation of the question: its pick, its score, and what decides it. */
export function situationRows(pair: Pair, sides: Record<Side, SideView>) {
  return pair.question.situations.map((situation) => {
    const judgement = judgedInSituation(pair, situation);
    const scores =
      judgement.outcome === "neither" ? null : { a: notches(judgement.scoreA), b: notches(judgement.scoreB) };
    return {
      ...statedIn(situation, pair.question),
      anchor: situation.id,
      name: situation.name,
      reason: situation.reason,
      pick: judgement.pick && sides[judgement.pick],
      outcome: outcomeLabels[judgement.outcome],
      scores,
      /** How far the printed scores are apart, in tenths of a notch: above 0 for the first side. */
      tenths: scores && Math.round((Number(scores.a) - Number(scores.b)) * 10),
      /** A must-have is not weighed: where one decides, the scores do not. */
      isWeighed: judgement.knockedOut.length === 0,
      decidedBy: decidedBy(judgement, pair.question, sides),
    };
  });
}

/** The needs that rule a side out, or else the criteria that weigh most for the leader. */
function decidedBy(judgement: Judgement, question: Question, sides: Record<Side, SideView>): string {
  const { knockedOut, contributions, leader } = judgement;
  const nameOf = (id: string) => question.criteria.find((criterion) => criterion.id === id)?.name ?? id;
  if (knockedOut.length > 0) return missedNeeds(knockedOut, nameOf, sides);
  if (leader === null) return "Nothing separates them here";
  const sign = leader === "a" ? 1 : -1;
  const strongest = contributions
    .map(({ id, value }) => ({ name: nameOf(id), value: value * sign }))
    .filter(({ value }) => value > 0)
    .sort((one, other) => other.value - one.value)
    .slice(0, 2);
  return inARow(strongest.map(({ name }) => `\u201c${name}\u201d`));
}
