import { isDeepStrictEqual } from "node:util";
import { LineCounter, parseDocument } from "yaml";
import { fieldName, type Path } from "#domain/fields.ts";
import { readAsAstro } from "./astro-front-matter.ts";
import { aboutFile, type Finding, type Remedy } from "./finding.ts";
import { NO_PLACES, type Place, type Places, placeOf } from "./places.ts";
import { placesIn } from "./yaml-places.ts";
import { faultsOfYaml } from "./yaml-faults.ts";

/** What a file begins with, and the text that follows it. */
export interface FrontMatter {
  /** The fields; null when they could not be read. */
  readonly fields: unknown;
  readonly places: Places;
  readonly findings: readonly Finding[];
  /** What Astro compiles as MDX, lines and columns kept; null when that is not known. */
  readonly content: string | null;
}

const FENCE: Remedy = {
  what: "does not begin with front matter",
  allowed: "a first line of three hyphens, the fields, and a line of three hyphens",
  example: '---\\nname: "Multi-leader replication"\\n---',
};

/** Reads the front matter of an MDX file, and refuses whatever Astro would read differently. */
export function frontMatterOf(file: string, text: string): FrontMatter {
  const lines = text.split(/\r?\n/);
  const fault = faultOfFences(lines);
  if (fault) {
    const { line, ...remedy } = fault;
    return { fields: null, places: NO_PLACES, findings: [{ ...aboutFile(file, remedy), line }], content: null };
  }
  const end = closingFence(lines);
  return parsed(file, text, lines.slice(1, end).join("\n"));
}

/** Astro takes the first line that begins like a fence for the end: only a clean one may. */
function closingFence(lines: readonly string[]): number {
  return lines.findIndex((line, index) => index > 0 && /^(---|\+\+\+)/.test(line));
}

function faultOfFences(lines: readonly string[]): (Remedy & { line: number }) | null {
  if (lines[0] !== "---") return { ...FENCE, line: 1 };
  const end = closingFence(lines);
  if (end === -1) return { ...FENCE, what: "has front matter that never ends", line: lines.length };
  if (lines[end] === "---") return null;
  return { ...FENCE, what: `has front matter that ends with "${lines[end]?.slice(0, 20)}"`, line: end + 1 };
}

function parsed(file: string, text: string, yaml: string): FrontMatter {
  const counter = new LineCounter();
  const finding = (place: Place, remedy: Remedy, field = "front matter"): Finding => ({ file, ...place, field, ...remedy });
  try {
    const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false, version: "1.2", merge: false });
    const places = placesIn(document.contents, counter, 1);
    const faults = faultsOfYaml(document, counter).map(({ place, field, ...remedy }) =>
      finding({ line: place.line + 1, column: place.column }, remedy, field),
    );
    if (document.errors.length > 0) return { fields: null, places, findings: faults, content: contentOf(text) };
    // An alias would have to be followed, however deep it leads.
    if (faults.some(({ what }) => what.includes("alias"))) return { fields: null, places, findings: faults, content: contentOf(text) };
    const fields: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
    const reading = readAsAstro(text);
    const differences = faults.length > 0 ? [] : differing(fields, reading.fields, places).map(({ place, ...rest }) => finding(place, rest, rest.field));
    return { fields, places, findings: [...faults, ...differences], content: reading.content };
  } catch (error) {
    return { fields: null, places: NO_PLACES, findings: [finding(placeOfError(error), refusal(error))], content: contentOf(text) };
  }
}

/** The prose can be read even when the fields cannot. */
function contentOf(text: string): string {
  const lines = text.split("\n");
  const end = closingFence(lines);
  return lines.map((line, index) => (index <= end ? line.replace(/[^\r]/g, " ") : line)).join("\n");
}

function placeOfError(error: unknown): Place {
  const mark = (error as { mark?: { line: number; column: number } }).mark;
  return mark ? { line: mark.line + 1, column: mark.column + 1 } : { line: 2, column: 1 };
}

function refusal(error: unknown): Remedy {
  const reason = (error as { reason?: string }).reason ?? (error as Error).message ?? "unknown reason";
  const what = error instanceof RangeError ? "nests deeper than YAML can be read" : `is not YAML that Astro reads: ${reason}`;
  return { what, allowed: "plain YAML: fields, lists, and text in quotes", example: 'name: "Multi-leader replication"' };
}

type Difference = Remedy & { readonly place: Place; readonly field: string };

/** The first field that Astro reads as something else. Its YAML is of 2005: dates, octal numbers and more become values. */
function differing(ours: unknown, astros: unknown, places: Places): Difference[] {
  const path = firstDifference(ours, astros, []);
  if (path === null) return [];
  const what = "means one thing here and another to Astro";
  const allowed = "text in quotes, numbers in digits, true and false";
  return [{ place: placeOf(places, path), field: fieldName(path) || "front matter", what, allowed, example: '"2026-11-23"' }];
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
