import { contentWords, likeness } from "#domain/content-words.ts";
import { type FigureRecord, figureRecords } from "#domain/figure-records.ts";
import { plain } from "#domain/words.ts";
import type { Check, Problem } from "./check.ts";

/** Beneath this, two figures of one table are of two things: the median of reads and the median of writes. */
const SAME_THING = 0.6;

/**
 * What a source says once has one value here, in whichever files it is recorded. Two records are of one thing when
 * they have the same source and the same words for what it is; or the same source, place and unit, and nearly the same
 * words for what it is and under which conditions.
 */
export const figuresHaveOneValue: Check = (catalog) => {
  const records = figureRecords(catalog);
  return records.flatMap((record, place) => {
    const other = records
      .slice(0, place)
      .find((before) => isSameThing(record, before) && !isSameValue(record, before));
    return other === undefined ? [] : [contradiction(record, other)];
  });
};

function isSameThing({ figure: one }: FigureRecord, { figure: other }: FigureRecord): boolean {
  if (one.source.source !== other.source.source) return false;
  if (plain(one.what) === plain(other.what)) return true;
  return (
    one.source.at === other.source.at &&
    plain(one.unit) === plain(other.unit) &&
    isAlike(one.conditions, other.conditions) &&
    isAlike(one.what, other.what)
  );
}

function isAlike(one: string, other: string): boolean {
  return plain(one) === plain(other) || likeness(contentWords(one), contentWords(other)) >= SAME_THING;
}

function isSameValue({ figure: one }: FigureRecord, { figure: other }: FigureRecord): boolean {
  return one.value.trim().toLowerCase() === other.value.trim().toLowerCase();
}

function contradiction(
  { file, place, figure }: FigureRecord,
  { id, file: first, figure: other }: FigureRecord,
) {
  return {
    where: { file, field: ["figures", place, "value"] },
    what: `"${figure.id}" is ${figure.value}, but the figure ${id} gives ${other.value} for the same thing`,
    allowed: "one value for what one source says, or a what that tells the two apart",
    example: other.value,
    restsOn: [first],
  } satisfies Problem;
}
