import { claimsOf } from "#domain/claims.ts";
import { citesPrimary } from "#domain/primary-sources.ts";
import { folderOf } from "#domain/written.ts";
import { type Check, SOURCES_FILE } from "./check.ts";

const PERCENT = 90;
const NAMED = 3;

/** Nearly every claim of a question rests on a source that holds the evidence itself, and not on one that retells it. */
export const claimsCitePrimarySources: Check = (catalog) =>
  [...catalog.questions.values()].flatMap((question) => {
    const claims = claimsOf(catalog, question.id);
    const retold = claims.filter(({ citations }) => !citesPrimary(catalog, citations));
    if ((claims.length - retold.length) * 100 >= claims.length * PERCENT) return [];
    const named = retold.slice(0, NAMED).map(({ id }) => id);
    return [
      {
        where: { file: question.file },
        what: `${retold.length} of its ${claims.length} claims cite no primary source, first ${named.join(", ")}`,
        allowed: `at least ${PERCENT} % with a paper, documentation, a post-mortem or a test report`,
        example: "the paper that the article tells of",
        restsOn: [
          SOURCES_FILE,
          folderOf("architectures"),
          folderOf("verdicts"),
          ...new Set(claims.map(({ file }) => file)),
        ],
      },
    ];
  });
