import { type MovePlace, movePlaces } from "#domain/drawing-places.ts";
import type { Path } from "#domain/fields.ts";
import { arrowBox, type Box, clientBox, labelBox, letterBox, nodeBox, overlap } from "#domain/sign-boxes.ts";
import type { DrawingNode, DrawingState } from "#schema/drawing.ts";
import type { DrawnMove } from "#schema/drawing-signs.ts";

/** Something in a drawing that must not be cut and must not lie on anything else. */
export interface Sign {
  /** As an editor calls it: `the label "Paris"`. */
  readonly what: string;
  readonly kind: "node" | "label" | "client" | "move";
  /** The node it belongs to; a move belongs to none. */
  readonly node: string | null;
  /** Its field, from the drawing; null for a node and its label, which are the same in all drawings. */
  readonly field: Path | null;
  readonly box: Box;
}

/** Every sign of one drawing with the room it takes up: nodes, labels, clients, then what is on its way. */
export function signsOf(nodes: readonly DrawingNode[], drawing: DrawingState): Sign[] {
  return [
    ...standingSigns(nodes, drawing),
    ...placedMoves(nodes, drawing).flatMap(({ move, place, index }) => signsOfMove(move, place, index)),
  ];
}

/** A move with the place at which it is drawn, and its place in the list of moves. */
export interface PlacedMove {
  readonly move: DrawnMove;
  readonly place: MovePlace;
  readonly index: number;
}

/** Where everything that is on its way is drawn: one after the other, each where nothing else stands if there is such a place. */
export function placedMoves(nodes: readonly DrawingNode[], drawing: DrawingState): PlacedMove[] {
  const taken = standingSigns(nodes, drawing).map(({ box }) => box);
  return drawing.moving.flatMap((move, index) => {
    const places = movePlaces(move, nodes);
    const boxes = (place: MovePlace) => signsOfMove(move, place, index).map(({ box }) => box);
    const isClear = (place: MovePlace) =>
      !boxes(place).some((box) => taken.some((other) => overlap(box, other)));
    const place = places.find(isClear) ?? places[0];
    if (!place) return [];
    taken.push(...boxes(place));
    return [{ move, place, index }];
  });
}

function standingSigns(nodes: readonly DrawingNode[], drawing: DrawingState): Sign[] {
  const ofNodes = nodes.flatMap((node): Sign[] => {
    const { id, label } = node;
    const square = { what: `the node "${id}"`, kind: "node" as const, node: id, field: null };
    const name = { what: `the label "${label}"`, kind: "label" as const, node: id, field: null };
    return [{ ...square, box: nodeBox(node) }, ...(label ? [{ ...name, box: labelBox(label, node) }] : [])];
  });
  const clients = drawing.clients.flatMap((client, place): Sign[] => {
    const node = nodes.find(({ id }) => id === client.at);
    if (!node) return [];
    const what = `the client ${client.from} "${client.at}"`;
    return [
      { what, kind: "client", node: client.at, field: ["clients", place], box: clientBox(client, node) },
    ];
  });
  return [...ofNodes, ...clients];
}

function signsOfMove({ from, to, value }: DrawnMove, { arrow, letter }: MovePlace, index: number): Sign[] {
  const what = `the letter ${value} between "${from}" and "${to}"`;
  const sign = { kind: "move" as const, node: null, field: ["moving", index] };
  return [
    { ...sign, what, box: letterBox(value, letter) },
    { ...sign, what: `the arrow of ${what}`, box: arrowBox(arrow) },
  ];
}
