import type { DrawingState } from "#schema/drawing.ts";
import type { Check } from "./check.ts";

/** Two frames in a row are never drawn alike: each step shows what changed. */
export const framesShowAChange: Check = (catalog) =>
  [...catalog.architectures.values()].flatMap(({ file, write }) =>
    write.flatMap(({ drawing }, place) => {
      const before = write[place - 1]?.drawing;
      if (!before || shown(before) !== shown(drawing)) return [];
      return [
        {
          where: { file, field: ["write", place, "drawing"] },
          what: `frame ${place + 1} is drawn like frame ${place}`,
          allowed: "a drawing that shows what changed: a value, a client, what is on its way, a link",
          example: "values: { a: A, b: A }",
        },
      ];
    }),
  );

/** What a reader sees, whatever the order in which it was written down. */
function shown({ links, writers, gone, split, values, clients, moving }: DrawingState): string {
  const sorted = (list: readonly unknown[]) => list.map((item) => JSON.stringify(item)).sort();
  const lists = [links, writers, gone, clients, moving, Object.entries(values)];
  return JSON.stringify([...lists.map(sorted), split ?? null]);
}
