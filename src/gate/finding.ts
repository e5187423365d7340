import type { Problem } from "#domain/checks/check.ts";
import { fieldName } from "#domain/fields.ts";
import type { Place } from "./places.ts";

/** A problem with its place: what the gate prints. */
export interface Finding {
  /** From the checkout, such as `content/architectures/multi-leader.mdx`. */
  readonly file: string;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  /** The field's path, `prose` for the body, or `file` for the file as a whole. */
  readonly field: string;
  readonly what: string;
  readonly allowed: string;
  readonly example: string;
  readonly severity?: "warning";
}

/** What is wrong, what would be allowed, and an example. */
export type Remedy = Pick<Finding, "what" | "allowed" | "example">;

/** A finding about a file as a whole. */
export function aboutFile(file: string, remedy: Remedy): Finding {
  return { file, line: 1, column: 1, field: "file", ...remedy };
}

/** A finding in the prose of a file. */
export function inProse(file: string, place: Place, remedy: Remedy): Finding {
  return { file, ...place, field: "prose", ...remedy };
}

/** A law's problem at the place that was found for it. */
export function atPlace({ where, what, allowed, example, severity }: Problem, place: Place): Finding {
  const field =
    where.field === undefined ? (where.line === undefined ? "file" : "prose") : fieldName(where.field);
  return { file: where.file, ...place, field, what, allowed, example, ...(severity ? { severity } : {}) };
}

/** By file, line, column, then words: the same list in the same order, whatever order the checks ran in. */
export function sorted(findings: readonly Finding[]): Finding[] {
  const lines = new Set<string>();
  return [...findings]
    .sort(
      (one, other) =>
        compare(one.file, other.file) ||
        one.line - other.line ||
        one.column - other.column ||
        compare(one.field, other.field) ||
        compare(one.what, other.what),
    )
    .filter((finding) => {
      const key = JSON.stringify([finding.file, finding.line, finding.column, finding.field, finding.what]);
      return !lines.has(key) && lines.add(key);
    });
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
