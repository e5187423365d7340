import { createRequire } from "node:module";
import { isDeepStrictEqual } from "node:util";
import { fieldName, type Path } from "#domain/fields.ts";
import type { Remedy } from "./finding.ts";
import { type Place, type Places, placeOf } from "./places.ts";
import { placeAt } from "./text-of-file.ts";
import { FRONT_MATTER, refusalOf } from "./yaml-faults.ts";

type Parse = (text: string) => { readonly frontmatter: unknown };

// The very function that @astrojs/mdx calls, found from there: whatever it takes for front matter, so do we.
const fromMdx = createRequire(createRequire(import.meta.url).resolve("@astrojs/mdx"));
const { parseFrontmatter } = fromMdx("@astrojs/internal-helpers/frontmatter") as { parseFrontmatter: Parse };

/** Something that Astro reads differently, with the place where it stands. */
export type Difference = Remedy & { readonly place: Place; readonly field: string };

/**
 * The first field that Astro reads as something else: its YAML makes dates, binary numbers and more of plain words.
 * @param text the whole file
 * @param ours the fields as we read them
 */
export function differencesFromAstro(text: string, ours: unknown, places: Places): Difference[] {
  try {
    const path = firstDifference(ours, parseFrontmatter(text).frontmatter, []);
    if (path === null) return [];
    const what = "means one thing here and another to Astro";
    const allowed = "text in quotes, numbers in digits, true and false";
    return [
      {
        place: placeOf(places, path),
        field: fieldName(path) || FRONT_MATTER,
        what,
        allowed,
        example: '"2026-11-23"',
      },
    ];
  } catch (error) {
    const offset = (error as { mark?: { position: number } }).mark?.position ?? 0;
    // Astro's text begins behind the first three hyphens, on the same line.
    return [{ place: placeAt(text.slice(3), offset), field: FRONT_MATTER, ...refusalOf(error) }];
  }
}

function firstDifference(one: unknown, other: unknown, path: Path): Path | null {
  if (isDeepStrictEqual(one, other)) return null;
  if (!isPlain(one) || !isPlain(other)) return path;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const key of keys) {
    const step = Array.isArray(one) ? Number(key) : key;
    const found = firstDifference(one[key], other[key], [...path, step]);
    if (found) return found;
  }
  return path;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !(value instanceof Date);
}
