import type { Architecture } from "#domain/catalog.ts";
import { type DrawingNode, HEIGHT, WIDTH } from "#schema/drawing.ts";
import type { Check, Problem } from "./check.ts";

/** Nearer than this, two nodes would leave no room for the link between them. */
const SMALLEST_DISTANCE = 34;
/** Nearer to the edge of the frame than this, a node would be cut. */
const MARGIN = 12;

/** The nodes of a drawing do not overlap, and stand inside its frame. */
export const nodesKeepApart: Check = (catalog) =>
  [...catalog.architectures.values()].flatMap((architecture) => [
    ...overlaps(architecture),
    ...outside(architecture),
  ]);

function overlaps({ file, nodes }: Architecture): Problem[] {
  return nodes.flatMap((node, place) => {
    const near = nodes.slice(0, place).find((other) => distance(node, other) < SMALLEST_DISTANCE);
    if (!near) return [];
    return [
      {
        where: { file, field: ["nodes", place] },
        what: `"${node.id}" is ${Math.round(distance(node, near))} from "${near.id}": they overlap`,
        allowed: `nodes at least ${SMALLEST_DISTANCE} apart`,
        example: "{ id: a, x: 30, y: 30, runBy: you } and { id: b, x: 130, y: 30, runBy: you }",
        restsOn: [file],
      },
    ];
  });
}

function outside({ file, nodes }: Architecture): Problem[] {
  return nodes.flatMap(({ id, x, y }, place) => {
    const fits = x >= MARGIN && x <= WIDTH - MARGIN && y >= MARGIN && y <= HEIGHT - MARGIN;
    if (fits) return [];
    return [
      {
        where: { file, field: ["nodes", place] },
        what: `"${id}" at ${x}, ${y} is cut by the frame`,
        allowed: `x from ${MARGIN} to ${WIDTH - MARGIN}, y from ${MARGIN} to ${HEIGHT - MARGIN}`,
        example: "{ id: a, x: 30, y: 30, runBy: you }",
      },
    ];
  });
}

function distance(one: DrawingNode, other: DrawingNode): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
