import { fieldsOf, leavesOf } from "#domain/fields.ts";
import { writtenFiles } from "#domain/written.ts";
import type { Check } from "./check.ts";

const DAYS = new Set(["reviewed", "date", "received", "answered"]);

/** Law 7: a page tells what was, so no day of it lies in the future. */
export const daysArePast: Check = (catalog, today) =>
  writtenFiles(catalog).flatMap(({ entry }) =>
    leavesOf(fieldsOf(entry)).flatMap(({ path, value }) => {
      if (!DAYS.has(String(path.at(-1))) || typeof value !== "string" || value <= dayAfter(today)) return [];
      return [
        {
          where: { file: entry.file, field: path },
          what: `${value} is in the future (today is ${today})`,
          allowed: "a day that has come",
          example: `"${today}"`,
        },
      ];
    }),
  );

/** East of us it is tomorrow already: an editor there must be able to write today's date. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
