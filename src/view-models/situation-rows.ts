import type { Question } from "#domain/catalog.ts";
import { judgedInSituation } from "#domain/judged-pair.ts";
import type { Judgement } from "#domain/judgement.ts";
import type { Pair } from "#domain/pair.ts";
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
      scores:
        judgement.outcome === "neither"
          ? null
          : { a: notches(judgement.scoreA), b: notches(judgement.scoreB) },
      decidedBy: decidedBy(judgement, pair.question, sides),
    };
  });
}

/** The needs that rule a side out, or else the criteria that weigh most for the leader. */
function decidedBy(judgement: Judgement, question: Question, sides: Record<Side, SideView>): string {
  const { knockedOut, contributions, leader } = judgement;
  const nameOf = (id: string) => question.criteria.find((criterion) => criterion.id === id)?.name ?? id;
  if (knockedOut.length > 0) return mustHaves(knockedOut, nameOf, sides);
  if (leader === null) return "Nothing separates them here";
  const sign = leader === "a" ? 1 : -1;
  const strongest = contributions
    .map(({ id, value }) => ({ name: nameOf(id), value: value * sign }))
    .filter(({ value }) => value > 0)
    .sort((one, other) => other.value - one.value)
    .slice(0, 2);
  return inARow(strongest.map(({ name }) => `\u201c${name}\u201d`));
}

/** Who falls short of which must-have: what rules out both first. */
function mustHaves(
  knockedOut: Judgement["knockedOut"],
  nameOf: (criterion: string) => string,
  sides: Record<Side, SideView>,
): string {
  const missedBy = (side: Side) =>
    knockedOut.filter((out) => out.side === side).map(({ criterion }) => criterion);
  const [a, b] = [missedBy("a"), missedBy("b")];
  const both = a.filter((criterion) => b.includes(criterion));
  const alone = (missed: string[]) => missed.filter((criterion) => !both.includes(criterion));
  return [
    missing("Both miss", both, nameOf),
    missing(`${sides.a.name} misses`, alone(a), nameOf),
    missing(`${sides.b.name} misses`, alone(b), nameOf),
  ]
    .filter((part) => part !== "")
    .join(". ");
}

function missing(who: string, criteria: string[], nameOf: (criterion: string) => string): string {
  if (criteria.length === 0) return "";
  const names = inARow(criteria.map((id) => `\u201c${nameOf(id)}\u201d`));
  return `${who} ${criteria.length === 1 ? "a must-have" : "must-haves"}: ${names}`;
}
