import { type Architecture, type Catalog, membersOf, type Question } from "#domain/catalog.ts";
import { type Won, wonSituations } from "#domain/winners.ts";
import { folderOf } from "#domain/written.ts";
import type { Check, Problem } from "./check.ts";

const EXAMPLE = 'winsNothing: { text: "It is first in none of our situations, but …", sources: [ … ] }';

/** A member that is best in no situation says so, and why it still exists. One that is best somewhere must not. */
export const winnersAndNonWinnersSaySo: Check = (catalog) =>
  [...catalog.questions.values()].flatMap((question) => {
    const won = wonSituations(catalog, question);
    return won === null ? [] : faultsOf(catalog, question, won);
  });

function faultsOf(catalog: Catalog, question: Question, won: readonly Won[]): Problem[] {
  const members = membersOf(catalog, question.id);
  // A level or a priority that is malformed anywhere could have made another one win.
  const restsOn = [folderOf("architectures"), question.file, ...members.map(({ file }) => file)];
  return members.flatMap((member) => {
    const bestIn = won.filter(({ winners }) => winners.includes(member.id)).map(({ situation }) => situation);
    if ((bestIn.length === 0) === (member.winsNothing !== undefined)) return [];
    const fault = bestIn.length === 0 ? silent(member, won.length) : wrong(member, bestIn[0]?.name ?? "");
    return [{ ...fault, restsOn }];
  });
}

function silent({ id, file }: Architecture, situations: number): Problem {
  return {
    where: { file, field: ["winsNothing"] },
    what: `"${id}" is best in none of the ${situations} situations, and does not say so`,
    allowed: "winsNothing: a sentence that says it plainly, and why the architecture still exists",
    example: EXAMPLE,
  };
}

function wrong({ id, file }: Architecture, situation: string): Problem {
  return {
    where: { file, field: ["winsNothing"] },
    what: `"${id}" says that it wins nothing, but is best in "${situation}"`,
    allowed: "winsNothing only where no situation is won",
    example: "take winsNothing out",
  };
}
