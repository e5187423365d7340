import { membersOf } from "#domain/catalog.ts";
import { pairId } from "#domain/pair.ts";
import { folderOf } from "#domain/written.ts";
import type { Check } from "./check.ts";

/** Two members of a question can be compared. A pair nobody has written about yet is only named. */
export const everyPairHasAVerdict: Check = (catalog) =>
  [...catalog.questions.values()].flatMap((question) => {
    const ids = membersOf(catalog, question.id).map(({ id }) => id);
    const pairs = ids.flatMap((one, place) => ids.slice(place + 1).map((other) => pairId(one, other)));
    return pairs
      .filter((pair) => !catalog.verdicts.has(pair))
      .map((pair) => ({
        where: { file: question.file },
        what: `has no verdict on ${pair.replace("--", " and ")}`,
        allowed: "one verdict for every two members",
        example: `content/verdicts/${pair}.mdx`,
        severity: "warning" as const,
        restsOn: [folderOf("architectures"), folderOf("verdicts")],
      }));
  });
