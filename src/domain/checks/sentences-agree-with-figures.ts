import { allClaims, type Claim, isFigure } from "#domain/claims.ts";
import { type FigureRecord, figureRecords, recordsAt } from "#domain/figure-records.ts";
import { type Quantity, quantitiesIn } from "#domain/quantities.ts";
import type { Check, Problem } from "./check.ts";

/**
 * A sentence that prints a number with a unit, from where a figure with that unit was recorded, prints a number of
 * that record: its value, or one that its words or conditions name.
 *
 * It refuses only where every source of the sentence has such a record, at the same place or without one; what stands
 * beside another source may come from there. It does not see numbers without a unit, with a unit that counts anything
 * ("3 servers"), in another unit ("two days" for 48 hours), in words beyond twelve, or behind a word that comes between
 * number and unit ("152 different countries").
 */
export const sentencesAgreeWithFigures: Check = (catalog) => {
  const records = figureRecords(catalog).filter(({ unit }) => unit !== null);
  return allClaims(catalog)
    .filter((claim) => !isFigure(claim))
    .flatMap((claim) => quantitiesIn(claim.text).flatMap((quantity) => faultOf(claim, quantity, records)));
};

function faultOf(
  claim: Claim,
  { written, numbers, unit }: Quantity,
  records: readonly FigureRecord[],
): Problem[] {
  const sameUnit = records.filter((record) => record.unit === unit);
  const recorded = claim.citations.map((citation) => recordsAt(sameUnit, citation));
  const first = recorded[0]?.[0];
  if (first === undefined || recorded.some((found) => found.length === 0)) return [];
  const known = recorded.flat();
  if (numbers.every((number) => known.some((record) => record.numbers.has(number)))) return [];
  const { figure, id, file } = first;
  return [
    {
      where: claim.where,
      what: `prints "${written}", but the figure ${id} says ${figure.value} ${figure.unit}`,
      allowed: "the number that the figure records, or a figure of its own for this one",
      example: `${figure.value} ${figure.unit}`,
      restsOn: [file],
    },
  ];
}
