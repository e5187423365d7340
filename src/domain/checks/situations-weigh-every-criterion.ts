import type { Question } from "#domain/catalog.ts";
import { didYouMean, oneOf } from "#domain/nearest.ts";
import type { SituationFields } from "#schema/question.ts";
import type { Check, Problem } from "./check.ts";

/** A situation gives every criterion a priority, not all of them 0, and its needs name criteria. */
export const situationsWeighEveryCriterion: Check = (catalog) =>
  [...catalog.questions.values()].flatMap((question) =>
    question.situations.flatMap((situation, place) => [
      ...unweighed(question, situation, place),
      ...unknown(question, situation, place, "priorities"),
      ...unknown(question, situation, place, "needs"),
      ...allZero(question, situation, place),
    ]),
  );

function unweighed(
  { file, criteria }: Question,
  { id, priorities }: SituationFields,
  place: number,
): Problem[] {
  return criteria
    .filter((criterion) => !Object.hasOwn(priorities, criterion.id))
    .map((criterion) => ({
      where: { file, field: ["situations", place, "priorities"] },
      what: `the situation "${id}" has no priority for "${criterion.id}"`,
      allowed: "a priority from 0 to 5 for every criterion; 0 when it does not matter",
      example: `${criterion.id}: 3`,
    }));
}

function unknown(
  { file, criteria }: Question,
  situation: SituationFields,
  place: number,
  field: "priorities" | "needs",
): Problem[] {
  const known = criteria.map(({ id }) => id);
  return Object.keys(situation[field])
    .filter((id) => !known.includes(id))
    .map((id) => ({
      where: { file, field: ["situations", place, field, id] },
      what: `"${id}" is not a criterion of this question (situation "${situation.id}")`,
      allowed: didYouMean(id, known, `the criteria are ${oneOf(known)}`),
      example: known[0] ?? "lat",
    }));
}

function allZero({ file }: Question, { id, priorities }: SituationFields, place: number): Problem[] {
  const steps = Object.values(priorities);
  if (steps.length === 0 || steps.some((step) => step > 0)) return [];
  return [
    {
      where: { file, field: ["situations", place, "priorities"] },
      what: `in the situation "${id}" nothing matters: every priority is 0`,
      allowed: "at least one priority over 0",
      example: "{ lat: 5, con: 1 }",
    },
  ];
}
