import type { Path } from "#domain/fields.ts";

/** A line and a column of a file, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where each field of a file stands, by its path written as JSON. */
export interface Places {
  readonly fields: Readonly<Record<string, Place>>;
  readonly keys: Readonly<Record<string, Place>>;
}

export const START: Place = { line: 1, column: 1 };
export const NO_PLACES: Places = { fields: {}, keys: {} };

/** Where a field stands; one that is missing has the place of the nearest field around it. */
export function placeOf(places: Places, path: Path): Place {
  for (let length = path.length; length > 0; length--) {
    const place = places.fields[JSON.stringify(path.slice(0, length))];
    if (place) return place;
  }
  return START;
}

/** Where the key of a field stands. */
export function placeOfKey(places: Places, path: Path): Place {
  return places.keys[JSON.stringify(path)] ?? placeOf(places, path);
}
