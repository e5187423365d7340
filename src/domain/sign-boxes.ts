import {
  CLIENT_REACH,
  clientPlace,
  HALF,
  labelPlace,
  type Point,
  TEXT,
  textWidth,
} from "#domain/drawing-places.ts";
import type { DrawnClient } from "#schema/drawing-signs.ts";

/** The room that something in a drawing takes up. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether two boxes have any room in common. */
export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** The square around a node, whichever its shape. */
export function nodeBox(node: Point): Box {
  return around(node, HALF, HALF);
}

/** The room of a node's label. */
export function labelBox(label: string, node: Point): Box {
  const { x, y } = labelPlace(node);
  const half = textWidth(label) / 2;
  // Above the base line capitals, below it the tails of letters.
  return { left: x - half, right: x + half, top: y - 8.5, bottom: y + 2.5 };
}

/** The room of a letter beside a link, with a little air at its sides. */
export function letterBox(value: string, middle: Point): Box {
  return around(middle, textWidth(value) / 2 + 1.5, TEXT * 0.38);
}

/** The room of an arrowhead. */
export function arrowBox(middle: Point): Box {
  return around(middle, 4, 4);
}

/** The room of a client's mark, from the edge of its node outwards. */
export function clientBox(client: DrawnClient, node: Point): Box {
  const { out } = clientPlace(client, node);
  const reach = HALF + CLIENT_REACH / 2;
  const middle = { x: node.x + out.x * reach, y: node.y + out.y * reach };
  const [lengthwise, crosswise] = [CLIENT_REACH / 2, 3.5];
  return out.x === 0 ? around(middle, crosswise, lengthwise) : around(middle, lengthwise, crosswise);
}

function around({ x, y }: Point, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}
