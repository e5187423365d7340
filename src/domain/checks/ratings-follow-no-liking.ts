import { type Architecture, membersOf, type Question } from "#domain/catalog.ts";
import { medianOf } from "#domain/median.ts";
import { isFullyRated } from "#domain/winners.ts";
import { folderOf } from "#domain/written.ts";
import type { Check, Problem } from "./check.ts";

/** Among fewer members a median says little. */
const FEWEST_MEMBERS = 4;

/**
 * The halo: who likes an architecture rates it well on everything. One that is nowhere under the middle of its
 * question, or nowhere over it, may really be so, and is looked at again: a warning.
 */
export const ratingsFollowNoLiking: Check = (catalog) =>
  [...catalog.questions.values()].flatMap((question) => {
    const members = membersOf(catalog, question.id);
    const rated = members.every((member) => isFullyRated(member, question));
    if (members.length < FEWEST_MEMBERS || !rated) return [];
    const restsOn = [folderOf("architectures"), question.file, ...members.map(({ file }) => file)];
    return members.flatMap((member) =>
      haloOf(member, question, members).map((problem) => ({ ...problem, restsOn })),
    );
  });

function haloOf(member: Architecture, question: Question, members: readonly Architecture[]): Problem[] {
  const distances = question.criteria.map(
    ({ id }) => level(member, id) - medianOf(members.map((other) => level(other, id))),
  );
  const side = distances.every((distance) => distance >= 0)
    ? "at or above"
    : distances.every((distance) => distance <= 0) && "at or below";
  if (!side) return [];
  return [
    {
      where: { file: member.file, field: ["ratings"] },
      what: `"${member.id}" is ${side} the middle of its question on every criterion: one overall liking would explain its ratings`,
      allowed: "ratings read again criterion by criterion, each against the words of its level",
      example: "a level that a fair opponent would give",
      severity: "warning",
    },
  ];
}

function level({ ratings }: Architecture, criterion: string): number {
  return ratings[criterion]?.level ?? 0;
}
