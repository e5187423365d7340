import type { Catalog } from "#domain/catalog.ts";
import { fieldsOf, leavesOf, recordOf } from "#domain/fields.ts";
import { writtenFiles } from "#domain/written.ts";
import { type Check, SOURCES_FILE, type Where } from "./check.ts";

const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/\*\*|__(?=\S)/u, "marks for bold"],
  [/\]\(/u, "a Markdown link"],
  [/`/u, "a backtick"],
  [/&(?:#\d+|#x[\da-f]+|[a-z]+);/iu, "an HTML entity"],
  [/<!--/u, "an HTML comment"],
];

/**
 * Characters that a reader cannot see: controls, and those that turn the direction of text. The gate has refused them
 * in the file itself; YAML and JSON can still spell them as escapes.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u;

/** A field is plain text: it is shown letter by letter, so what would be markup elsewhere would be read as it stands. */
export const textIsPlain: Check = (catalog) =>
  stringsOf(catalog).flatMap(({ value, where, isRecord }) => {
    const unseen = UNSEEN.exec(value)?.[0];
    const markup = isRecord ? undefined : MARKUP.find(([pattern]) => pattern.test(value));
    const what = unseen
      ? `holds the character ${codeOf(unseen)}, which cannot be seen`
      : markup && `holds ${markup[1]}`;
    if (!what) return [];
    return [{ where, what, allowed: "plain text on one line", example: "Any node takes writes." }];
  });

function stringsOf(catalog: Catalog): { value: string; where: Where; isRecord: boolean }[] {
  const written = writtenFiles(catalog).flatMap(({ entry }) =>
    leavesOf(fieldsOf(entry)).map((leaf) => ({ ...leaf, file: entry.file, isRecord: false })),
  );
  const records = [...catalog.sources.values()].flatMap((source) =>
    leavesOf(recordOf(source), [source.index]).map((leaf) => ({
      ...leaf,
      file: SOURCES_FILE,
      isRecord: true,
    })),
  );
  return [...written, ...records].flatMap(({ value, path, file, isRecord }) =>
    typeof value === "string" ? [{ value, where: { file, field: path }, isRecord }] : [],
  );
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
