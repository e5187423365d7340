import type { Catalog } from "#domain/catalog.ts";
import { numbersIn, quantitiesIn, unitOf } from "#domain/quantities.ts";
import type { FigureFields } from "#schema/architecture.ts";
import type { CitationFields } from "#schema/claim.ts";

/** A figure of an architecture, with its place in the catalog. */
export interface FigureRecord {
  /** Its address, such as `peer-to-peer#countries`. */
  readonly id: string;
  readonly file: string;
  /** Its position among the figures of its file. */
  readonly place: number;
  readonly figure: FigureFields;
  /** Null when its unit is none that can be told apart in a sentence. */
  readonly unit: string | null;
  /** Every number that its value, what it is of and its conditions print. */
  readonly numbers: ReadonlySet<number>;
}

/** Every figure of the catalog, in reading order. */
export function figureRecords(catalog: Catalog): FigureRecord[] {
  return [...catalog.architectures.values()].flatMap(({ id, file, figures }) =>
    figures.map((figure, place) => ({
      id: `${id}#${figure.id}`,
      file,
      place,
      figure,
      unit: unitOf(figure.unit),
      numbers: new Set(numbersOf(figure)),
    })),
  );
}

/** The figures that a citation points at: of its source, and of its place where both name one. */
export function recordsAt(records: readonly FigureRecord[], { source, at }: CitationFields): FigureRecord[] {
  return records.filter(
    ({ figure }) =>
      figure.source.source === source &&
      (at === undefined || figure.source.at === undefined || figure.source.at === at),
  );
}

function numbersOf({ value, unit, what, conditions }: FigureFields): number[] {
  // "12" of "million requests/s" is also twelve million.
  const whole = quantitiesIn(`${value} ${unit}`).flatMap(({ numbers }) => numbers);
  return [...whole, ...[value, what, conditions].flatMap(numbersIn)];
}
