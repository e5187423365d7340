import { writtenFiles } from "#domain/written.ts";
import type { Check } from "./check.ts";

/** Law 7: what changed last is read first. */
export const changesAreNewestFirst: Check = (catalog) =>
  writtenFiles(catalog).flatMap(({ entry }) => {
    if (!("changes" in entry)) return [];
    return entry.changes.flatMap(({ date }, place) => {
      const before = entry.changes[place - 1]?.date;
      if (before === undefined || date <= before) return [];
      return [
        {
          where: { file: entry.file, field: ["changes", place, "date"] },
          what: `${date} stands below ${before}, but is newer`,
          allowed: "the newest change first",
          example: `move it above ${before}`,
        },
      ];
    });
  });
