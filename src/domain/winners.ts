import { type Architecture, type Catalog, membersOf, type Question } from "#domain/catalog.ts";
import { best, ranking } from "#domain/ranking.ts";
import type { SituationFields } from "#schema/question.ts";

/** A situation and the ids of the members that are best in it: several when they tie, none when a need rules all out. */
export interface Won {
  readonly situation: SituationFields;
  readonly winners: readonly string[];
}

/**
 * Who is best where. Null while there is nothing to win: fewer than two members, or one that is not fully rated.
 * A situation in which nothing matters has no winner.
 */
export function wonSituations(catalog: Catalog, question: Question): Won[] | null {
  const members = membersOf(catalog, question.id);
  if (members.length < 2 || !members.every((member) => isFullyRated(member, question))) return null;
  return question.situations.map((situation) => {
    const matters = question.criteria.some(({ id }) => (situation.priorities[id] ?? 0) > 0);
    const standings = matters ? best(ranking(question, members, situation)) : [];
    return { situation, winners: standings.map(({ member }) => member.id) };
  });
}

/** Whether a member has a rating for every criterion of its question. */
export function isFullyRated({ ratings }: Architecture, { criteria }: Question): boolean {
  return criteria.every(({ id }) => Object.hasOwn(ratings, id));
}
