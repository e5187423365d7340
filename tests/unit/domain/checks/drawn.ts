import type { Catalog } from "#domain/catalog.ts";
import type { DrawingNode, DrawingState } from "#schema/drawing.ts";
import {
  aCatalog,
  aDrawing,
  aMoment,
  anArchitecture,
  anotherArchitecture,
} from "../../../fixtures/catalog.ts";

/** Catalogs with one drawing of their own, for the laws on drawings. */

/** What each problem says. */
export const what = (problems: readonly { what: string }[]): string[] =>
  problems.map((problem) => problem.what);

/** A catalog in which all is well is drawn like this, on these nodes. */
export function withMoment(drawing: Partial<DrawingState>, nodes?: DrawingNode[]): Catalog {
  const { moments } = anArchitecture();
  const allIsWell = aMoment("All is well.", drawing);
  const architecture = anArchitecture({ moments: { ...moments, allIsWell }, ...(nodes ? { nodes } : {}) });
  return aCatalog({ architectures: [architecture, anotherArchitecture()] });
}

/** A catalog in which the second frame of a write is drawn like this. */
export function withFrame(drawing: Partial<DrawingState>): Catalog {
  const [first, second, third] = anArchitecture().write;
  if (!first || !second || !third) throw new Error("The fixture has three frames");
  const write = [first, { ...second, drawing: aDrawing(drawing) }, third];
  return aCatalog({ architectures: [anArchitecture({ write }), anotherArchitecture()] });
}
