import { framePart, momentPart } from "#domain/addresses.ts";
import type { Architecture } from "#domain/catalog.ts";
import type { DrawingNode, DrawingState } from "#schema/drawing.ts";
import { MOMENTS } from "#schema/moment.ts";

/** A drawing as data: the machines, which never move, and the state they are in. */
export interface DrawingView {
  readonly nodes: readonly DrawingNode[];
  readonly drawing: DrawingState;
}

/** Every drawing of an architecture by its part of a page's fragment: four moments, then the frames of its write. */
export function drawingsByPart({ nodes, moments, write }: Architecture): ReadonlyMap<string, DrawingView> {
  return new Map([
    ...MOMENTS.map((id) => [momentPart(id), { nodes, drawing: moments[id].drawing }] as const),
    ...write.map(({ drawing }, place) => [framePart(place), { nodes, drawing }] as const),
  ]);
}
