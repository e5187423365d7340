import type { Remedy } from "./finding.ts";
import { type Place, START } from "./places.ts";
import { placeAt } from "./text-of-file.ts";

/**
 * Fields and records that no editor writes. The YAML parser compares each key with every other, and follows nesting on
 * its stack: what is refused here would take it seconds, or more stack than there is.
 */
const MOST_LINES = 2000;
const LONGEST_LINE = 2000;
const MOST_RECORDS = 1000;
const MOST_KEYS = 60;
const DEEPEST = 12;

const EXAMPLE = "a text of 420 characters at most";

/** What makes front matter too much to be read, or null. The first of its lines is the second of the file. */
export function faultOfFields(lines: readonly string[]): (Remedy & Place) | null {
  if (lines.length > MOST_LINES) {
    const what = `has front matter of ${lines.length} lines`;
    return { ...START, what, allowed: `at most ${MOST_LINES}`, example: EXAMPLE };
  }
  const long = lines.findIndex((line) => line.length > LONGEST_LINE);
  if (long !== -1) {
    const what = `has a line of ${lines[long]?.length} characters`;
    return { line: long + 2, column: 1, what, allowed: `at most ${LONGEST_LINE}`, example: EXAMPLE };
  }
  const deep = lines.findIndex((line) => /^(?:\s*[-?:] ){9}|^\s{81}|(?:[[{][^\]}"'[{]*){13}/.test(line));
  if (deep === -1) return null;
  const allowed = "lists and fields in each other, a few levels deep";
  return {
    line: deep + 2,
    column: 1,
    what: "nests deeper than fields do",
    allowed,
    example: "- { source: couchdbdocs }",
  };
}

/** What makes a JSON text too deep to be read, or null. */
export function faultOfDepth(text: string): (Remedy & Place) | null {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (token === "[" || token === "{") depth++;
    else if (token === "]" || token === "}") depth--;
    if (depth > DEEPEST) {
      const allowed = `records with fields, at most ${DEEPEST} levels deep`;
      return {
        ...placeAt(text, index),
        what: "nests deeper than records do",
        allowed,
        example: '{ "id": "gray1996dangers" }',
      };
    }
  }
  return null;
}

/** What makes a list of records too much to be read, or null. */
export function faultOfRecords(records: readonly unknown[]): Remedy | null {
  if (records.length > MOST_RECORDS) {
    const what = `holds ${records.length} records`;
    return { what, allowed: `at most ${MOST_RECORDS}`, example: "one record for each work" };
  }
  const wide = records.find(
    (record) => typeof record === "object" && Object.keys(Object(record)).length > MOST_KEYS,
  );
  if (wide === undefined) return null;
  return {
    what: `holds a record of over ${MOST_KEYS} fields`,
    allowed: "the fields of CSL",
    example: '"title": "…"',
  };
}
