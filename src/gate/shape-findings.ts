import type { z } from "zod";
import type { Path } from "#domain/fields.ts";
import { fieldName } from "#domain/fields.ts";
import { didYouMean, nearest, oneOf } from "#domain/nearest.ts";
import type { Finding, Remedy } from "./finding.ts";
import { type Place, type Places, placeOf, placeOfKey } from "./places.ts";
import { helpAt } from "./shape-help.ts";

type Issue = z.core.$ZodIssue;

/** What of a value does not fit its shape: each with its place, what is allowed, and an example. */
export function findingsOfShape(file: string, shape: z.ZodType, value: unknown, places: Places): Finding[] {
  const result = shape.safeParse(value);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => findingsOfIssue(file, shape, value, places, issue));
}

function findingsOfIssue(
  file: string,
  shape: z.ZodType,
  value: unknown,
  places: Places,
  issue: Issue,
): Finding[] {
  const path = issue.path as Path;
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) =>
      at(file, [...path, key], placeOfKey(places, [...path, key]), unknownKey(shape, path, key)),
    );
  }
  if (issue.code === "invalid_key") {
    const reason = issue.issues[0]?.message ?? "is not a key";
    const remedy = {
      what: `"${String(path.at(-1))}" ${reason}`,
      allowed: "three small letters, the id of a criterion",
      example: "lat",
    };
    return [at(file, path, placeOfKey(places, path), remedy)];
  }
  // A union tells what is wrong with each of its alternatives: the one that comes nearest says it best.
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const [best = []] = [...issue.errors].sort((one, other) => one.length - other.length);
    const inner = best.map((error) => ({ ...error, path: [...path, ...error.path] }) as Issue);
    return inner.flatMap((error) => findingsOfIssue(file, shape, value, places, error));
  }
  const wrong = valueAt(value, path);
  return [at(file, path, placeOf(places, path), wrongValue(shape, path, wrong, issue))];
}

function at(file: string, path: Path, place: Place, remedy: Remedy): Finding {
  return { file, ...place, field: fieldName(path) || "front matter", ...remedy };
}

function unknownKey(shape: z.ZodType, path: Path, key: string): Remedy {
  const { keys } = helpAt(shape, path);
  const match = nearest(key, keys);
  const help = helpAt(shape, [...path, match ?? keys[0] ?? ""]);
  return {
    what: `"${key}" is not a field here`,
    allowed: didYouMean(key, keys, `the fields are ${oneOf(keys)}`),
    example: `${match ?? keys[0] ?? ""}: ${help.example ?? "…"}`,
  };
}

function wrongValue(shape: z.ZodType, path: Path, wrong: unknown, issue: Issue): Remedy {
  const { description, example, keys } = helpAt(shape, path);
  const what = whatIsWrong(wrong, issue);
  if (path.length === 0) {
    return { what, allowed: `the fields ${oneOf(keys)}`, example: 'name: "Multi-leader replication"' };
  }
  const meant = description ?? (keys.length > 0 ? `the fields ${oneOf(keys)}` : "what the schema describes");
  const form = wrong === undefined ? undefined : formOf(issue);
  return { what, allowed: form ? `${form}: ${meant}` : meant, example: example ?? "…" };
}

/** A field's own description says what it is for; this says how it must be written. */
function formOf(issue: Issue): string | undefined {
  if (issue.code === "too_big" && issue.origin === "string") return `at most ${issue.maximum} characters`;
  return issue.code === "invalid_format" ? FORMS[issue.message] : undefined;
}

const FORMS: Readonly<Record<string, string>> = {
  "is not an id": "small letters, digits and single hyphens, beginning with a letter",
  "is not a source id": "small letters and digits, beginning with a letter",
  "is not a day of the calendar": 'a day that exists, written as "YYYY-MM-DD" in quotes',
};

function whatIsWrong(wrong: unknown, issue: Issue): string {
  if (wrong === undefined) return "is missing";
  // The shapes say it in their own words; only what they leave to zod comes as "Invalid input: expected …".
  const own = /^Invalid|^Too|^Unrecognized/.test(issue.message) ? null : issue.message;
  if (wrong === null) return "is empty";
  if (typeof wrong === "object") return own ?? `is ${Array.isArray(wrong) ? "a list" : "a group of fields"}`;
  if (own !== null && /^(is empty|has |is longer)/.test(own)) return own;
  if (own !== null) return `${shortened(wrong)} ${own}`;
  const expected = issue.code === "invalid_type" ? NAMES[issue.expected] : undefined;
  return `${shortened(wrong)} is not ${expected ?? "what belongs here"}`;
}

const NAMES: Readonly<Record<string, string>> = {
  string: "text: write it in quotes",
  number: "a number",
  int: "a whole number",
  array: "a list",
  object: "a group of fields",
  record: "a group of fields",
  boolean: "true or false",
};

function shortened(value: unknown): string {
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner as Record<string | number, unknown> | null)?.[step],
    value,
  );
}
