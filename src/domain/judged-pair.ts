import type { SituationFields } from "#schema/question.ts";
import type { Architecture, Question } from "./catalog.ts";
import { type Judgement, judge, type RatedCriterion } from "./judgement.ts";
import type { Pair } from "./pair.ts";

/** What the arithmetic needs of a pair. */
export type Rated = Pick<Pair, "question" | "a" | "b">;

/**
 * The two ratings of every criterion, in the question's order.
 *
 * @throws RangeError when a member lacks a rating; the gate refuses such content before this is reached
 */
export function ratedCriteria({ question, a, b }: Rated): RatedCriterion[] {
  return question.criteria.map(({ id }) => ({ id, a: ratingOf(a, id), b: ratingOf(b, id) }));
}

/** How many levels A is above B on every criterion, in the question's order. */
export function differencesOf(pair: Rated): number[] {
  return ratedCriteria(pair).map(({ a, b }) => a.level - b.level);
}

/** A member's rating on one criterion. */
export function ratingOf(member: Pick<Architecture, "id" | "ratings">, criterion: string) {
  const rating = member.ratings[criterion];
  if (!rating) throw new RangeError(`${member.id} has no rating for ${criterion}`);
  return rating;
}

/** The verdict under the priorities and needs of a situation. */
export function judgedInSituation(pair: Rated, situation: SituationFields): Judgement {
  const { criteria } = pair.question;
  return judge(ratedCriteria(pair), prioritiesOf(pair.question, situation), needsOf(criteria, situation));
}

/** A situation's priorities in the order of the question's criteria. */
export function prioritiesOf(question: Pick<Question, "criteria">, situation: SituationFields): number[] {
  return question.criteria.map(({ id }) => situation.priorities[id] ?? 0);
}

/** A situation's must-haves in the order of the question's criteria; null where there is none. */
export function needsOf(criteria: Question["criteria"], situation: SituationFields): (number | null)[] {
  return criteria.map(({ id }) => situation.needs[id]?.level ?? null);
}
