import type { RatingFields } from "#schema/rating.ts";
import type { Check, Problem } from "./check.ts";

const EXAMPLE = 'counterEvidence: { text: "One release took half of them out.", sources: [ … ] }';

/** A rating at either end of the scale is the easiest to doubt: it says what speaks against it. Another one need not. */
export const extremeRatingsHearTheOtherSide: Check = (catalog) =>
  [...catalog.architectures.values()].flatMap(({ file, ratings }) =>
    Object.entries(ratings).flatMap(([id, rating]) => faultOf(file, id, rating)),
  );

function faultOf(file: string, id: string, { level, counterEvidence }: RatingFields): Problem[] {
  const isExtreme = level === 1 || level === 5;
  if (isExtreme === (counterEvidence !== undefined)) return [];
  const missing = {
    where: { file, field: ["ratings", id, "level"] },
    what: `"${id}" is rated ${level}, and nothing is said against so extreme a level`,
    allowed:
      "for level 1 or 5, counterEvidence: the strongest thing a fair opponent would bring, with its source",
    example: EXAMPLE,
  };
  const needless = {
    where: { file, field: ["ratings", id, "counterEvidence"] },
    what: `"${id}" is rated ${level}, and has counterEvidence`,
    allowed: "counterEvidence for level 1 or 5 only; elsewhere because says why it is not the neighbour",
    example: "take counterEvidence out",
  };
  return [isExtreme ? missing : needless];
}
