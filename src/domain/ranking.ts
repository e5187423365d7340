import type { SituationFields } from "#schema/question.ts";
import type { Architecture, Question } from "./catalog.ts";
import { needsOf, prioritiesOf, ratingOf } from "./judged-pair.ts";
import { weightsOf } from "./priorities.ts";
import type { ReaderPriorities } from "./reader-priorities.ts";

/** A member's weighted mean level, 1..5, and the criteria on which it misses a must-have. */
export interface Standing<Member = Architecture> {
  readonly member: Member;
  /** 0 when nothing is weighed. */
  readonly score: number;
  readonly missedNeeds: readonly string[];
}

/**
 * All members under a situation's priorities, in the order of `standings`.
 *
 * @throws RangeError when a member lacks a rating
 */
export function ranking(
  question: Question,
  members: readonly Architecture[],
  situation: SituationFields,
): Standing[] {
  const stated = {
    priorities: prioritiesOf(question, situation),
    needs: needsOf(question.criteria, situation),
  };
  const levelsOf = (member: Architecture) => question.criteria.map(({ id }) => ratingOf(member, id).level);
  return standings(question.criteria, members, levelsOf, stated);
}

/**
 * All members under a reader's priorities, best first: those that meet every must-have, then the others. Members with
 * equal scores keep the order they came in.
 *
 * @param levelsOf a member's levels 1..5 in the order of the criteria
 * @throws RangeError when a priority is no whole step 0..5, or there is no criterion
 */
export function standings<Member>(
  criteria: readonly { readonly id: string }[],
  members: readonly Member[],
  levelsOf: (member: Member) => readonly number[],
  { priorities, needs }: ReaderPriorities,
): Standing<Member>[] {
  const weights = weightsOf(priorities);
  return members
    .map((member) => {
      const levels = levelsOf(member);
      return {
        member,
        score: levels.reduce((sum, level, k) => sum + level * (weights[k] ?? 0), 0),
        missedNeeds: criteria.filter((_, k) => (levels[k] ?? 0) < (needs[k] ?? 0)).map(({ id }) => id),
      };
    })
    .sort((one, other) => one.missedNeeds.length - other.missedNeeds.length || other.score - one.score);
}

/** The best members of a ranking: several when they tie, none when every one misses a must-have. */
export function best<Member>(standings: readonly Standing<Member>[]): Standing<Member>[] {
  const qualified = standings.filter(({ missedNeeds }) => missedNeeds.length === 0);
  const top = Math.max(...qualified.map(({ score }) => score));
  return qualified.filter(({ score }) => Math.abs(score - top) < 1e-12);
}
