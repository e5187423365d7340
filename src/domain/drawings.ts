import type { Architecture } from "#domain/catalog.ts";
import type { DrawingState } from "#schema/drawing.ts";
import { MOMENTS } from "#schema/moment.ts";

/** One drawing of an architecture, and where it stands in its file. */
export interface PlacedDrawing {
  readonly architecture: Architecture;
  readonly path: readonly (string | number)[];
  readonly drawing: DrawingState;
  /** The frame before; null for the first frame and for moments, which have no order in time. */
  readonly before: DrawingState | null;
}

/** Every drawing of an architecture: its four moments, then the frames of its write. */
export function drawingsOf(architecture: Architecture): PlacedDrawing[] {
  const moments = MOMENTS.map((moment) => ({
    architecture,
    path: ["moments", moment, "drawing"],
    drawing: architecture.moments[moment].drawing,
    before: null,
  }));
  const frames = architecture.write.map(({ drawing }, place) => ({
    architecture,
    path: ["write", place, "drawing"],
    drawing,
    before: architecture.write[place - 1]?.drawing ?? null,
  }));
  return [...moments, ...frames];
}
