import type { Question } from "#domain/catalog.ts";
import type { SituationFields } from "#schema/question.ts";

/**
 * A situation's priorities and must-haves as a page carries them for its script: a digit for each criterion in the order
 * of the groups, as the page shows them, and "lat4und4" for the must-haves; undefined when there are none, so that
 * nothing is written.
 */
export function statedIn(
  { priorities, needs }: SituationFields,
  question: Pick<Question, "criteria" | "groups">,
) {
  const criteria = question.groups.flatMap(({ id }) => question.criteria.filter(({ group }) => group === id));
  const levels = criteria.map(({ id }) => (needs[id] ? `${id}${needs[id].level}` : "")).join("");
  return {
    stated: criteria.map(({ id }) => priorities[id] ?? 0).join(""),
    needed: levels || undefined,
  };
}
