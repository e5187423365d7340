import { drawingsOf, type PlacedDrawing } from "#domain/drawings.ts";
import type { Check } from "./check.ts";

/** A machine that is gone neither writes nor sends, nobody asks it, and it learns nothing new. */
export const lostMachinesDoNothing: Check = (catalog) =>
  [...catalog.architectures.values()].flatMap((architecture) =>
    drawingsOf(architecture).flatMap((placed) =>
      deeds(placed).map(({ field, what }) => ({
        where: { file: architecture.file, field: [...placed.path, ...field] },
        what,
        allowed: "links, writers, clients and new values among the machines that run",
        example: "gone: [c]",
      })),
    ),
  );

interface Deed {
  readonly field: (string | number)[];
  readonly what: string;
}

function deeds({ drawing, before }: PlacedDrawing): Deed[] {
  const { links, writers, gone, values, clients } = drawing;
  const isGone = (id: string) => gone.includes(id);
  const writing = writers.flatMap((id, place) =>
    isGone(id) ? [{ field: ["writers", place], what: `"${id}" is gone, and cannot accept writes` }] : [],
  );
  const linked = links.flatMap(({ from, to }, place) => {
    const ghost = [from, to].find(isGone);
    return ghost ? [{ field: ["links", place], what: `"${ghost}" is gone, and cannot have a link` }] : [];
  });
  const asked = clients.flatMap(({ at }, place) =>
    isGone(at) ? [{ field: ["clients", place, "at"], what: `"${at}" is gone, and nobody can ask it` }] : [],
  );
  // In a moment, which has no drawing before it, a lost machine may show what it held.
  const learnt = Object.entries(values).flatMap(([id, value]) =>
    isGone(id) && before !== null && before.values[id] !== value
      ? [{ field: ["values", id], what: `"${id}" is gone, and cannot come to hold ${value}` }]
      : [],
  );
  return [...writing, ...linked, ...asked, ...learnt];
}
