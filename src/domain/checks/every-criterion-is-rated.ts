import type { Architecture, Question } from "#domain/catalog.ts";
import { didYouMean, oneOf } from "#domain/nearest.ts";
import type { Check, Problem } from "./check.ts";

const EXAMPLE = 'lat: { level: 4, evidence: documentation, because: "…", sources: [ … ] }';

/** A member has one rating for every criterion of its question, and no other. */
export const everyCriterionIsRated: Check = (catalog) =>
  [...catalog.architectures.values()].flatMap((architecture) => {
    const question = catalog.questions.get(architecture.question);
    return question ? [...missing(architecture, question), ...unknown(architecture, question)] : [];
  });

function missing({ file, ratings }: Architecture, question: Question): Problem[] {
  return question.criteria
    .filter(({ id }) => !Object.hasOwn(ratings, id))
    .map(({ id, name }) => ({
      where: { file, field: ["ratings"] },
      what: `has no rating for the criterion "${id}" (${name})`,
      allowed: `one rating for each criterion of ${question.id}`,
      example: EXAMPLE.replace("lat", id),
      restsOn: [question.file],
    }));
}

function unknown({ file, ratings }: Architecture, question: Question): Problem[] {
  const known = question.criteria.map(({ id }) => id);
  return Object.keys(ratings)
    .filter((id) => !known.includes(id))
    .map((id) => ({
      where: { file, field: ["ratings", id] },
      what: `"${id}" is not a criterion of ${question.id}`,
      allowed: didYouMean(id, known, `the criteria are ${oneOf(known)}`),
      example: known[0] ?? "lat",
      restsOn: [question.file],
    }));
}
