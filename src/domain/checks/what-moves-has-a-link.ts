import { drawingsOf, type PlacedDrawing } from "#domain/drawings.ts";
import type { Check, Problem } from "./check.ts";

/** What is on its way goes along a link that the drawing has, and that is not cut. */
export const whatMovesHasALink: Check = (catalog) =>
  [...catalog.architectures.values()].flatMap((architecture) => drawingsOf(architecture).flatMap(strays));

function strays({ architecture: { file, nodes }, path, drawing }: PlacedDrawing): Problem[] {
  const known = new Set(nodes.map(({ id }) => id));
  return drawing.moving.flatMap(({ from, to, value }, place) => {
    // A node that is not there is another law's matter.
    if (!known.has(from) || !known.has(to)) return [];
    const link = drawing.links.find(
      (one) => [one.from, one.to].includes(from) && [one.from, one.to].includes(to) && from !== to,
    );
    if (link && link.kind !== "cut") return [];
    return [
      {
        where: { file, field: [...path, "moving", place] },
        what: link
          ? `${value} is on its way from "${from}" to "${to}", whose link is cut`
          : `${value} is on its way from "${from}" to "${to}", which no link joins`,
        allowed: "what moves along a link of the same drawing, sync or async",
        example: "links: [{ from: a, to: b, kind: async }]",
        restsOn: [file],
      },
    ];
  });
}
