import { signsOf } from "#domain/drawing-signs.ts";
import { drawingsOf, type PlacedDrawing } from "#domain/drawings.ts";
import { HEIGHT, LABEL_ROOM, WIDTH } from "#schema/drawing.ts";
import type { Check, Problem } from "./check.ts";

/** Labels, clients and letters on their way are not cut by the edge of their drawing. */
export const signsStayInsideTheFrame: Check = (catalog) =>
  [...catalog.architectures.values()].flatMap((architecture) => {
    const drawings = drawingsOf(architecture);
    // Nodes and labels stand in every drawing at the same place: one complaint each is enough.
    return drawings.flatMap((drawing, place) => cutIn(drawing, place === 0));
  });

function cutIn(
  { architecture: { file, nodes }, path, drawing }: PlacedDrawing,
  withNodes: boolean,
): Problem[] {
  return signsOf(nodes, drawing)
    .filter(({ kind, field }) => kind !== "node" && (field !== null || withNodes))
    .filter(({ box }) => box.left < 0 || box.top < 0 || box.right > WIDTH || box.bottom > HEIGHT + LABEL_ROOM)
    .map(({ what, node, field }) => ({
      where: { file, field: field ? [...path, ...field] : labelOf(nodes, node) },
      what: `${what} is cut by the frame`,
      allowed: field
        ? `a place inside ${WIDTH} by ${HEIGHT + LABEL_ROOM}: another side, or the node further in`
        : "a shorter label, or the node further in",
      example: field ? "{ at: a, from: above, does: writes }" : 'label: "Paris"',
      restsOn: [file],
    }));
}

function labelOf(nodes: readonly { readonly id: string }[], node: string | null): (string | number)[] {
  return ["nodes", nodes.findIndex(({ id }) => id === node), "label"];
}
