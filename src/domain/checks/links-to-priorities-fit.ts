import type { Question } from "#domain/catalog.ts";
import { fragmentOf, LONGEST_FRAGMENT } from "#domain/priorities-link.ts";
import type { Check } from "./check.ts";

/** The id can never change and the ratings revision only rises, so the link must have room for a large one. */
const LATE_REVISION = 999;

/** The longest link to a question's priorities is short enough for chat tools and mail programs to leave it whole. */
export const linksToPrioritiesFit: Check = (catalog) =>
  [...catalog.questions.values()].flatMap((question) => {
    const excess = lengthOfFullestLink(question) - LONGEST_FRAGMENT;
    if (excess <= 0) return [];
    const shorter = question.id.length - excess;
    return [
      {
        where: { file: question.file, field: ["criteria"] },
        what: `a link with every priority and every must-have of "${question.id}" would be ${excess} characters too long`,
        allowed: `${LONGEST_FRAGMENT} characters: rename the file so that its id has at most ${shorter}`,
        example: "content/questions/write-authority.mdx",
      },
    ];
  });

/** Every criterion away from its default and every need stated. */
function lengthOfFullestLink({ id, revision, criteria }: Question): number {
  if (criteria.length === 0) return 0;
  // The length does not depend on the groups; with a single one every default is 3, so that 5 is written.
  const ungrouped = criteria.map((criterion) => ({ id: criterion.id, group: "any" }));
  const stated = { priorities: criteria.map(() => 5), needs: criteria.map(() => 5) };
  const linked = { id, revision: Math.max(revision, LATE_REVISION), criteria: ungrouped };
  return fragmentOf(linked, stated).length;
}
