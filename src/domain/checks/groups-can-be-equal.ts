import type { Question } from "#domain/catalog.ts";
import { didYouMean, oneOf } from "#domain/nearest.ts";
import { equalPriorities } from "#domain/priorities.ts";
import type { Check, Problem } from "./check.ts";

/** Every criterion is in a group of its question, and whole steps 1..5 can make the groups equal. */
export const groupsCanBeEqual: Check = (catalog) =>
  [...catalog.questions.values()].flatMap((question) => {
    const strays = [...unknownGroups(question), ...emptyGroups(question)];
    return strays.length > 0 ? strays : unequalGroups(question);
  });

function unknownGroups({ file, groups, criteria }: Question): Problem[] {
  const known = groups.map(({ id }) => id);
  return criteria.flatMap(({ id, group }, place) => {
    if (known.includes(group)) return [];
    return [
      {
        where: { file, field: ["criteria", place, "group"] },
        what: `"${group}" is not a group of this question (criterion "${id}")`,
        allowed: didYouMean(group, known, `the groups are ${oneOf(known)}`),
        example: known[0] ?? "breaks",
      },
    ];
  });
}

function emptyGroups({ file, groups, criteria }: Question): Problem[] {
  return groups.flatMap(({ id }, place) => {
    if (criteria.some(({ group }) => group === id)) return [];
    return [
      {
        where: { file, field: ["groups", place, "id"] },
        what: `no criterion is in the group "${id}"`,
        allowed: "groups that hold at least one criterion",
        example: `group: ${id}`,
      },
    ];
  });
}

function unequalGroups({ file, groups, criteria }: Question): Problem[] {
  try {
    equalPriorities(criteria.map(({ group }) => group));
    return [];
  } catch (error) {
    // Equal priorities are the default verdict: without them the page has nothing to say before a reader speaks.
    if (!(error instanceof RangeError)) throw error;
    const sizes = groups.map(({ id }) => `${id}: ${criteria.filter(({ group }) => group === id).length}`);
    return [
      {
        where: { file, field: ["groups"] },
        what: `no whole steps from 1 to 5 make these groups equal (${sizes.join(", ")})`,
        allowed: "groups whose sizes divide evenly, so that each group counts the same",
        example: "3, 3 and 2 criteria",
      },
    ];
  }
}
