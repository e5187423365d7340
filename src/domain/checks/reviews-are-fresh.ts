import { writtenFiles } from "#domain/written.ts";
import type { Check } from "./check.ts";

const MONTHS = 12;

/** A page that nobody has read for a year is named, but still built: the facts may well be right. */
export const reviewsAreFresh: Check = (catalog, today) => {
  const oldest = monthsBefore(today, MONTHS);
  return writtenFiles(catalog).flatMap(({ entry }) => {
    if (!("reviewed" in entry) || entry.reviewed === "" || entry.reviewed >= oldest) return [];
    return [
      {
        where: { file: entry.file, field: ["reviewed"] },
        what: `was last read on ${entry.reviewed}, over ${MONTHS} months ago`,
        allowed: "a review within a year: read it all again, then set the day",
        example: `reviewed: "${today}"`,
        severity: "warning" as const,
      },
    ];
  });
};

/** Written as text: 29 February minus twelve months is a day that only compares, and need not exist. */
function monthsBefore(day: string, months: number): string {
  const [year, rest] = [Number(day.slice(0, 4)), day.slice(4)];
  return `${year - months / 12}${rest}`;
}
