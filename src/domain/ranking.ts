import type { SituationFields } from "#schema/question.ts";
import type { Architecture, Question } from "./catalog.ts";
import { needsOf, prioritiesOf, ratingOf } from "./judged-pair.ts";
import { weightsOf } from "./priorities.ts";

/** A member's weighted mean level, 1..5, and the criteria on which it misses a must-have. */
export interface Standing {
  readonly member: Architecture;
  readonly score: number;
  readonly missedNeeds: readonly string[];
}

/**
 * All members under a situation's priorities, best first: those that meet every must-have, then the others. Members
 * with equal scores keep the order they came in.
 *
 * @throws RangeError when a member lacks a rating
 */
export function ranking(
  question: Question,
  members: readonly Architecture[],
  situation: SituationFields,
): Standing[] {
  const weights = weightsOf(prioritiesOf(question, situation));
  const needs = needsOf(question.criteria, situation);
  return members
    .map((member) => {
      const levels = question.criteria.map(({ id }) => ratingOf(member, id).level);
      return {
        member,
        score: levels.reduce((sum, level, k) => sum + level * (weights[k] ?? 0), 0),
        missedNeeds: question.criteria
          .filter((_, k) => (levels[k] ?? 0) < (needs[k] ?? 0))
          .map(({ id }) => id),
      };
    })
    .sort((one, other) => one.missedNeeds.length - other.missedNeeds.length || other.score - one.score);
}

/** The best members of a ranking: several when they tie, none when every one misses a must-have. */
export function best(standings: readonly Standing[]): Standing[] {
  const qualified = standings.filter(({ missedNeeds }) => missedNeeds.length === 0);
  const top = Math.max(...qualified.map(({ score }) => score));
  return qualified.filter(({ score }) => Math.abs(score - top) < 1e-12);
}
