import type { Architecture } from "#domain/catalog.ts";
import { didYouMean, oneOf } from "#domain/nearest.ts";
import type { DrawingState } from "#schema/drawing.ts";
import { MOMENTS, type MomentId } from "#schema/moment.ts";
import type { Check, Problem } from "./check.ts";

/** What a drawing shows, its nodes have: links join two of them, and a machine that is gone neither writes nor sends. */
export const drawingsNameTheirNodes: Check = (catalog) =>
  [...catalog.architectures.values()].flatMap((architecture) =>
    MOMENTS.flatMap((moment) => {
      const { drawing } = architecture.moments[moment];
      return [...strangers(architecture, moment, drawing), ...ghosts(architecture, moment, drawing)];
    }),
  );

function strangers({ file, nodes }: Architecture, moment: MomentId, drawing: DrawingState): Problem[] {
  const known = nodes.map(({ id }) => id);
  const at = (...rest: (string | number)[]) => ["moments", moment, "drawing", ...rest];
  const named = [
    ...drawing.links.flatMap(({ from, to }, place) => [
      { id: from, field: at("links", place, "from") },
      { id: to, field: at("links", place, "to") },
    ]),
    ...drawing.writers.map((id, place) => ({ id, field: at("writers", place) })),
    ...drawing.gone.map((id, place) => ({ id, field: at("gone", place) })),
  ];
  const unknown = named
    .filter(({ id }) => !known.includes(id))
    .map(({ id, field }) => ({
      where: { file, field },
      what: `"${id}" is not a node of this architecture`,
      allowed: didYouMean(id, known, `the nodes are ${oneOf(known)}`),
      example: known[0] ?? "a",
    }));
  const loops = drawing.links.flatMap(({ from, to }, place) =>
    from === to ? [breach(file, at("links", place, "to"), `a link leads from "${from}" to itself`)] : [],
  );
  return [...unknown, ...loops];
}

function ghosts({ file }: Architecture, moment: MomentId, { links, writers, gone }: DrawingState): Problem[] {
  const at = (...rest: (string | number)[]) => ["moments", moment, "drawing", ...rest];
  const writing = writers.flatMap((id, place) =>
    gone.includes(id)
      ? [breach(file, at("writers", place), `"${id}" is gone, and cannot accept writes`)]
      : [],
  );
  const linked = links.flatMap(({ from, to }, place) => {
    const ghost = [from, to].find((id) => gone.includes(id));
    return ghost ? [breach(file, at("links", place), `"${ghost}" is gone, and cannot have a link`)] : [];
  });
  return [...writing, ...linked];
}

function breach(file: string, field: (string | number)[], what: string): Problem {
  return {
    where: { file, field },
    what,
    allowed: "links and writers among the machines that run",
    example: "gone: [c]",
  };
}
