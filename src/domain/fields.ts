import type { Source } from "#domain/catalog.ts";
import type { WrittenIn } from "#domain/written.ts";

/** The way to a field: keys of objects and places in lists. */
export type Path = readonly (string | number)[];

/** A value that holds no other, and the way to it. */
export interface Leaf {
  readonly path: Path;
  readonly value: unknown;
}

/** What the catalog adds to the fields of a file. */
const ADDED = new Set(["id", "file", "prose", "index"]);

/** The fields a file holds in its front matter, without those that the catalog adds. */
export function fieldsOf(entry: WrittenIn["entry"]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => !ADDED.has(key)));
}

/** The fields of a record of the bibliography, as it stands in the JSON file. */
export function recordOf({ file: _, index: __, ...fields }: Source): Record<string, unknown> {
  return fields;
}

/** Every value in `value` that holds no other, in reading order. */
export function leavesOf(value: unknown, path: Path = []): Leaf[] {
  if (value === null || typeof value !== "object") return [{ path, value }];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item, place) => [place, item])
    : Object.entries(value);
  return entries.flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

/** A field's path as an editor reads it: `ratings.lat.sources[0]`. */
export function fieldName(path: Path): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === "number") return `${name}[${step}]`;
    return name === "" ? step : `${name}.${step}`;
  }, "");
}
