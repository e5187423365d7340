import { type Architecture, membersOf, type Question } from "#domain/catalog.ts";
import { oneOf } from "#domain/nearest.ts";
import { folderOf } from "#domain/written.ts";
import type { Check, Problem } from "./check.ts";

/** Fewer members cannot be asked to use the scale: three levels among three would leave no two alike. */
const FEWEST_MEMBERS = 4;
const FEWEST_LEVELS = 3;
/** Only so many members can hold every level. */
const LEVELS = [1, 2, 3, 4, 5] as const;

/** A criterion that rates nearly all alike decides nothing: its scale is drawn so that the members spread over it. */
export const criteriaSeparateTheirMembers: Check = (catalog) =>
  [...catalog.questions.values()].flatMap((question) => {
    const members = membersOf(catalog, question.id);
    if (members.length < FEWEST_MEMBERS) return [];
    const restsOn = [folderOf("architectures"), ...members.map(({ file }) => file)];
    return question.criteria.flatMap((_, place) =>
      [...tooFew(question, members, place), ...unused(question, members, place)].map((problem) => ({
        ...problem,
        restsOn,
      })),
    );
  });

function tooFew(question: Question, members: readonly Architecture[], place: number): Problem[] {
  const id = question.criteria[place]?.id ?? "";
  const held = levelsOf(id, members);
  if (held === null || held.size >= FEWEST_LEVELS) return [];
  return [
    {
      where: { file: question.file, field: ["criteria", place, "id"] },
      what: `"${id}" rates all ${members.length} members ${oneOf([...held].sort().map(String))}`,
      allowed: `at least ${FEWEST_LEVELS} different levels among the members, or another scale`,
      example: "levels that tell the members of this question apart",
    },
  ];
}

function unused(question: Question, members: readonly Architecture[], place: number): Problem[] {
  const id = question.criteria[place]?.id ?? "";
  const held = levelsOf(id, members);
  if (held === null || members.length < LEVELS.length) return [];
  const reached = new Set(members.flatMap(({ variants }) => variants.map(({ changes }) => changes[id])));
  return LEVELS.filter((level) => !held.has(level) && !reached.has(level)).map((level) => ({
    where: { file: question.file, field: ["criteria", place, "levels", String(level)] },
    what: `no member has level ${level} on "${id}", and no variant of one would reach it`,
    allowed: "levels that can be reached, unless an architecture to come will hold this one",
    example: "a level between two members that are not alike",
    severity: "warning",
  }));
}

/** The levels that the members hold, or null while one of them is unrated. */
function levelsOf(criterion: string, members: readonly Architecture[]): ReadonlySet<number> | null {
  const levels = members.flatMap(({ ratings }) => ratings[criterion]?.level ?? []);
  return levels.length === members.length ? new Set(levels) : null;
}
