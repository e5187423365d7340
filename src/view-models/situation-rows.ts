import type { Judgement } from "#domain/judgement.ts";
import { judgedInSituation } from "#domain/judged-pair.ts";
import type { Pair } from "#domain/pair.ts";
import type { Question } from "#domain/catalog.ts";
import { inARow, notches } from "./amounts.ts";
import { outcomeLabels } from "./labels.ts";
import type { Side, SideView } from "./sides.ts";

export type SituationRow = ReturnType<typeof situationRows>[number];

/** Each situation of the question: its pick, its score, and what decides it. */
export function situationRows(pair: Pair, sides: Record<Side, SideView>) {
  return pair.question.situations.map((situation) => {
    const judgement = judgedInSituation(pair, situation);
    return {
      anchor: situation.id,
      name: situation.name,
      reason: situation.reason,
      pick: judgement.pick && sides[judgement.pick],
      outcome: outcomeLabels[judgement.outcome],
      scores: judgement.outcome === "neither" ? null : { a: notches(judgement.scoreA), b: notches(judgement.scoreB) },
      decidedBy: decidedBy(judgement, pair.question, sides),
    };
  });
}

/** The needs that rule a side out, or else the criteria that weigh most for the leader. */
function decidedBy(judgement: Judgement, question: Question, sides: Record<Side, SideView>): string {
  const { knockedOut, contributions, leader } = judgement;
  if (knockedOut.length > 0) return inARow(knockedOut.map((out) => knockOut(out, question, sides)));
  if (leader === null) return "Nothing separates them here";
  const sign = leader === "a" ? 1 : -1;
  const strongest = contributions
    .map(({ id, value }) => ({ name: criterionName(question, id), value: value * sign }))
    .filter(({ value }) => value > 0)
    .sort((one, other) => other.value - one.value)
    .slice(0, 2);
  return inARow(strongest.map(({ name }) => name));
}

function knockOut(out: { side: Side; criterion: string }, question: Question, sides: Record<Side, SideView>): string {
  return `${sides[out.side].name} falls short of a must-have: ${criterionName(question, out.criterion)}`;
}

function criterionName(question: Question, id: string): string {
  return question.criteria.find((criterion) => criterion.id === id)?.name ?? id;
}
