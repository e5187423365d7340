import type { Architecture, Catalog } from "#domain/catalog.ts";
import { didYouMean, oneOf } from "#domain/nearest.ts";
import { folderOf } from "#domain/written.ts";
import type { Check, Problem } from "./check.ts";

/** An architecture answers a question that is there, and is of a level of design that the question takes. */
export const questionsExist: Check = (catalog) =>
  [...catalog.architectures.values()].flatMap((architecture) => unknownQuestion(architecture, catalog));

function unknownQuestion({ file, question: id, level }: Architecture, catalog: Catalog): Problem[] {
  const question = catalog.questions.get(id);
  const known = [...catalog.questions.keys()];
  if (!question) {
    return [
      {
        where: { file, field: ["question"] },
        what: `"${id}" is not a question`,
        allowed: didYouMean(id, known, `the questions are ${oneOf(known)}`),
        example: known[0] ?? "write-authority",
        restsOn: [folderOf("questions")],
      },
    ];
  }
  if (question.levels.includes(level)) return [];
  return [
    {
      where: { file, field: ["level"] },
      what: `"${level}" is not a level that ${id} takes`,
      allowed: `one of ${oneOf(question.levels)}, or add the level to the question's levels`,
      example: question.levels[0] ?? "replication-scheme",
      restsOn: [question.file],
    },
  ];
}
