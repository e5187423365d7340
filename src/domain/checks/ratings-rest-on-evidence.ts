import { membersOf } from "#domain/catalog.ts";
import { folderOf } from "#domain/written.ts";
import type { Check } from "./check.ts";

const PERCENT = 60;

/** Most ratings of a question rest on more than our own judgement. Honest judgement is allowed; a page of it is opinion. */
export const ratingsRestOnEvidence: Check = (catalog) =>
  [...catalog.questions.values()].flatMap((question) => {
    const members = membersOf(catalog, question.id);
    const ratings = members.flatMap((member) => Object.values(member.ratings));
    const backed = ratings.filter(({ evidence }) => evidence !== "judgement").length;
    if (backed * 100 >= ratings.length * PERCENT) return [];
    return [
      {
        where: { file: question.file },
        what: `only ${backed} of the ${ratings.length} ratings of its members rest on more than judgement`,
        allowed: `at least ${PERCENT} % with proof, measurement, incident, documentation or expert`,
        example: "evidence: documentation, with the source that says so",
        restsOn: [folderOf("architectures"), ...members.map(({ file }) => file)],
      },
    ];
  });
