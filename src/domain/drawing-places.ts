import type { DrawingNode } from "#schema/drawing.ts";
import type { ClientDeed, ClientSide, DrawnClient, DrawnMove } from "#schema/drawing-signs.ts";

/** Where the parts of a drawing stand, in its own units: what is drawn and what the gate measures is the same. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Half the width of a square, and the radius of a circle. */
export const HALF = 11;
/** The size of all text. At 320 px a drawing is at least 160 px wide, so a unit is never less than a pixel. */
export const TEXT = 11;
/** How far a client's mark reaches beyond the node's edge. */
export const CLIENT_REACH = 18;
/** How far beside a link the letter stands that is on its way along it. */
const BESIDE = 10;

/** The middle of a label's base line: under the node. */
export function labelPlace({ x, y }: Point): Point {
  return { x, y: y + HALF + 12 };
}

/** The middle of the base line of what a node holds. */
export function valuePlace({ x, y }: Point): Point {
  return { x, y: y + 4 };
}

/** A client, seen from the node: the way out to it, and how far along that way each part of its mark stands. */
export interface ClientPlace {
  readonly does: ClientDeed;
  /** A step away from the node: one of the four sides. */
  readonly out: Point;
  /** Where its line meets the node, and where the client itself stands. */
  readonly edge: Point;
  readonly end: Point;
}

const WAYS: Readonly<Record<ClientSide, Point>> = {
  above: { x: 0, y: -1 },
  below: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/** The places of a client's mark at its node. */
export function clientPlace({ from, does }: Pick<DrawnClient, "from" | "does">, node: Point): ClientPlace {
  const out = WAYS[from];
  return { does, out, edge: along(node, out, HALF + 2), end: along(node, out, HALF + CLIENT_REACH - 3) };
}

/** What is on its way: the middle of its arrowhead on the link, the direction, and the middle of its letter beside it. */
export interface MovePlace {
  readonly arrow: Point;
  readonly way: Point;
  readonly letter: Point;
}

/**
 * The places that a move may have along its link, the best first: in its middle, then a little nearer to one end; the
 * letter on the upper (or left) side, then on the other. None when an end is not there.
 */
export function movePlaces(move: DrawnMove, nodes: readonly DrawingNode[]): MovePlace[] {
  const [start, end] = [move.from, move.to].map((id) => nodes.find((node) => node.id === id));
  if (!start || !end) return [];
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const way = { x: (end.x - start.x) / length, y: (end.y - start.y) / length };
  // At a right angle to the link: upwards, and for an upright one to the left.
  const turn = way.x > 0 || (way.x === 0 && way.y > 0) ? 1 : -1;
  const across = { x: way.y * turn, y: -way.x * turn };
  const towards = way.x === 0 ? { x: -1, y: 0 } : across;
  return [0.5, 0.42, 0.58, 0.36, 0.64].flatMap((share) => {
    const arrow = along(start, way, length * share);
    return [BESIDE, -BESIDE].map((beside) => ({ arrow, way, letter: along(arrow, towards, beside) }));
  });
}

/** The point that lies so far from another in a direction. */
export function along({ x, y }: Point, way: Point, distance: number): Point {
  return { x: x + way.x * distance, y: y + way.y * distance };
}

/** How wide letters are in a wide sans (DejaVu), in sizes of the font: rather too wide than too narrow. */
const LETTER_WIDTHS: readonly (readonly [string, number])[] = [
  ["ijlI.,’'| ", 0.32],
  ["frt-()", 0.42],
  ["mwMW", 0.95],
];

/** The width of a line of text in the drawing's units. */
export function textWidth(text: string): number {
  const widths = [...text].map(
    (letter) => LETTER_WIDTHS.find(([letters]) => letters.includes(letter))?.[1] ?? 0.65,
  );
  return TEXT * widths.reduce((sum, width) => sum + width, 0);
}
