import type { Architecture, Question } from "#domain/catalog.ts";
import { didYouMean, oneOf } from "#domain/nearest.ts";
import type { VariantFields } from "#schema/architecture.ts";
import type { Check, Problem } from "./check.ts";

/** A variant is worth naming for the levels it changes: at least one, of this question, and away from the page's own. */
export const variantsChangeARating: Check = (catalog) =>
  [...catalog.architectures.values()].flatMap((architecture) => {
    const question = catalog.questions.get(architecture.question);
    return architecture.variants.flatMap((variant, place) => [
      ...changesNothing(architecture, variant, place),
      ...(question ? changesAStranger(architecture, question, variant, place) : []),
      ...changesToTheSame(architecture, variant, place),
    ]);
  });

function changesNothing({ file }: Architecture, { id, changes }: VariantFields, place: number): Problem[] {
  if (Object.keys(changes).length > 0) return [];
  return [
    {
      where: { file, field: ["variants", place, "changes"] },
      what: `the variant "${id}" changes no rating`,
      allowed: "at least one criterion with the level the variant would have",
      example: "changes: { dur: 4 }",
    },
  ];
}

function changesAStranger(
  { file }: Architecture,
  question: Question,
  { id, changes }: VariantFields,
  place: number,
): Problem[] {
  const known = question.criteria.map((criterion) => criterion.id);
  return Object.keys(changes)
    .filter((criterion) => !known.includes(criterion))
    .map((criterion) => ({
      where: { file, field: ["variants", place, "changes", criterion] },
      what: `"${criterion}" is not a criterion of ${question.id} (variant "${id}")`,
      allowed: didYouMean(criterion, known, `the criteria are ${oneOf(known)}`),
      example: known[0] ?? "lat",
      restsOn: [question.file],
    }));
}

function changesToTheSame(
  { file, ratings }: Architecture,
  { id, changes }: VariantFields,
  place: number,
): Problem[] {
  return Object.entries(changes)
    .filter(([criterion, level]) => ratings[criterion]?.level === level)
    .map(([criterion, level]) => ({
      where: { file, field: ["variants", place, "changes", criterion] },
      what: `the variant "${id}" changes "${criterion}" to ${level}, which is the page's own level`,
      allowed: "only criteria on which the variant would have another level",
      example: `${criterion}: ${level < 5 ? level + 1 : level - 1}`,
      restsOn: [file],
    }));
}
