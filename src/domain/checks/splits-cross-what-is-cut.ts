import { drawingsOf, type PlacedDrawing } from "#domain/drawings.ts";
import type { DrawingNode, DrawingState } from "#schema/drawing.ts";
import type { Check, Problem } from "./check.ts";

/** The line that splits the network crosses exactly the links that are cut: a drawing may not contradict itself. */
export const splitsCrossWhatIsCut: Check = (catalog) =>
  [...catalog.architectures.values()].flatMap((architecture) =>
    drawingsOf(architecture).flatMap(contradictions),
  );

function contradictions({ architecture: { file, nodes }, path, drawing }: PlacedDrawing): Problem[] {
  const place = new Map(nodes.map((node) => [node.id, node]));
  return drawing.links.flatMap(({ from, to, kind }, index) => {
    const [one, other] = [place.get(from), place.get(to)];
    if (!one || !other) return [];
    const crossed = drawing.split !== undefined && crosses(drawing.split, one, other);
    if (crossed === (kind === "cut")) return [];
    return [
      {
        where: { file, field: [...path, "links", index, "kind"] },
        what: crossed
          ? `the split crosses the link from "${from}" to "${to}", which is ${kind}`
          : `the link from "${from}" to "${to}" is cut, but no split crosses it`,
        allowed: "the kind cut for the links that the split crosses, and for no other",
        example: crossed ? "kind: cut" : "split: { x1: 80, y1: 0, x2: 80, y2: 120 }",
        restsOn: [file],
      },
    ];
  });
}

type Line = NonNullable<DrawingState["split"]>;
type Point = Pick<DrawingNode, "x" | "y">;

/** Whether the line from one point to the other meets the split: each lies on both sides of the other. */
function crosses({ x1, y1, x2, y2 }: Line, one: Point, other: Point): boolean {
  const [start, end] = [
    { x: x1, y: y1 },
    { x: x2, y: y2 },
  ];
  return (
    turn(start, end, one) * turn(start, end, other) <= 0 &&
    turn(one, other, start) * turn(one, other, end) <= 0
  );
}

/** Over 0 when `c` lies to the left of the line from `a` to `b`, under 0 to the right, 0 on it. */
function turn(a: Point, b: Point, c: Point): number {
  return Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
}
