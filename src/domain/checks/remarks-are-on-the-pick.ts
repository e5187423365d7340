import { membersOf } from "#domain/catalog.ts";
import { didYouMean, oneOf } from "#domain/nearest.ts";
import { wonSituations } from "#domain/winners.ts";
import { folderOf } from "#domain/written.ts";
import type { Check, Problem } from "./check.ts";

/** A remark explains an odd pick, so it goes stale with it: what it is on must still be best in its situation. */
export const remarksAreOnThePick: Check = (catalog) =>
  [...catalog.questions.values()].flatMap((question) => {
    const won = wonSituations(catalog, question) ?? [];
    const members = membersOf(catalog, question.id).map(({ file }) => file);
    return won.flatMap(({ situation: { id, remark }, winners }, place): Problem[] => {
      if (remark === undefined || winners.includes(remark.on)) return [];
      const best = winners.length === 0 ? "no member meets its needs" : `the best is ${oneOf(winners)}`;
      const otherwise = "the id of what is best now, with words that fit it, or no remark";
      return [
        {
          where: { file: question.file, field: ["situations", place, "remark", "on"] },
          what: `the remark on "${id}" is about "${remark.on}", but ${best}`,
          allowed: didYouMean(remark.on, winners, otherwise),
          example: winners[0] === undefined ? "take the remark out" : `on: ${winners[0]}`,
          restsOn: [folderOf("architectures"), question.file, ...members],
        },
      ];
    });
  });
