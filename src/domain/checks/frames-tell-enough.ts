import type { Check } from "./check.ts";

/** Shorter leaves something out, longer is no caption. */
const FEWEST = 60;
const MOST = 260;

/** The text of a frame is its drawing's transcript: it tells the whole step, and no more than a step. */
export const framesTellEnough: Check = (catalog) =>
  [...catalog.architectures.values()].flatMap(({ file, write }) =>
    write.flatMap(({ text }, place) => {
      if (text.length >= FEWEST && text.length <= MOST) return [];
      return [
        {
          where: { file, field: ["write", place, "text"] },
          what: `has ${text.length} characters`,
          allowed: `${FEWEST} to ${MOST} characters: who does what in this step, and who waits or sees what`,
          example:
            '"The leader writes it to its log and says yes at once, before a follower has heard of it."',
        },
      ];
    }),
  );
