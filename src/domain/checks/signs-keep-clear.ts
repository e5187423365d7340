import { type Sign, signsOf } from "#domain/drawing-signs.ts";
import { drawingsOf, type PlacedDrawing } from "#domain/drawings.ts";
import { overlap } from "#domain/sign-boxes.ts";
import type { Check, Problem } from "./check.ts";

/** No label, client or letter lies on another or on a node: each can be read. */
export const signsKeepClear: Check = (catalog) =>
  [...catalog.architectures.values()].flatMap((architecture) =>
    drawingsOf(architecture).flatMap((drawing, place) => clashesIn(drawing, place === 0)),
  );

function clashesIn({ architecture, path, drawing }: PlacedDrawing, withNodes: boolean): Problem[] {
  const { file, nodes } = architecture;
  const signs = signsOf(nodes, drawing);
  return signs.flatMap((sign, place) => {
    if (sign.kind === "node") return [];
    const other = signs.find((one, index) => isBefore(one, index, place) && clash(sign, one));
    // Two labels, or a label and a node, clash alike in every drawing: one complaint is enough.
    if (!other || (sign.field === null && other.field === null && !withNodes)) return [];
    const field = sign.field ? [...path, ...sign.field] : ["nodes", placeOf(nodes, sign.node), "label"];
    return [
      {
        where: { file, field },
        what: `${sign.what} lies on ${other.what}`,
        allowed:
          "labels, clients and letters clear of each other and of nodes: another side, or nodes further apart",
        example: sign.kind === "label" ? 'label: "Paris"' : "{ at: a, from: above, does: writes }",
        restsOn: [file],
      },
    ];
  });
}

/** Every pair once; a label and a node are told of as the label's fault, whichever comes first. */
function isBefore(other: Sign, index: number, place: number): boolean {
  return index < place || (index > place && other.kind === "node");
}

/** A mark begins at the edge of its own node, and a move's letter and arrow belong together. */
function clash(one: Sign, other: Sign): boolean {
  const isOwnNode = one.node !== null && one.node === other.node && other.kind === "node";
  const isSameMove = one.kind === "move" && other.kind === "move" && one.field?.[1] === other.field?.[1];
  return !isOwnNode && !isSameMove && overlap(one.box, other.box);
}

function placeOf(nodes: readonly { readonly id: string }[], node: string | null): number {
  return nodes.findIndex(({ id }) => id === node);
}
