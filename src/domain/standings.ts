import type { Architecture, Question } from "./catalog.ts";
import { judgedAtEqualPriorities } from "./judged-at-equal-priorities.ts";
import { ratingOf } from "./judged-pair.ts";
import type { Outcome } from "./judgement.ts";
import { score } from "./lead.ts";
import { equalPriorities } from "./priorities.ts";

/** A member and its weighted mean level, 1..5, when every group of criteria counts the same. */
export interface Place {
  readonly member: Architecture;
  readonly score: number;
}

/** What comes out when two members are weighed at equal priorities. */
export interface Duel {
  /** The one that leads; whoever came first in the list when neither does. */
  readonly upper: Architecture;
  readonly lower: Architecture;
  readonly outcome: Outcome;
}

/**
 * All members by their score at equal priorities, best first. The lead of a pair is the difference of its scores, so
 * nobody loses to a member further down. Equal scores keep the order they came in.
 *
 * @throws RangeError when a member lacks a rating
 */
export function placesAtEqualPriorities(question: Question, members: readonly Architecture[]): Place[] {
  const priorities = equalPriorities(question.criteria.map(({ group }) => group));
  const levels = (member: Architecture) => question.criteria.map(({ id }) => ratingOf(member, id).level);
  return members
    .map((member) => ({ member, score: score(levels(member), priorities) }))
    .sort((one, other) => other.score - one.score);
}

/** Every two members once, whoever stands higher first, in the order of the places. */
export function duels(question: Question, places: readonly Place[]): Duel[] {
  return places.flatMap(({ member: upper }, place) =>
    places.slice(place + 1).map(({ member: lower }) => ({
      upper,
      lower,
      outcome: judgedAtEqualPriorities({ question, a: upper, b: lower }).outcome,
    })),
  );
}
