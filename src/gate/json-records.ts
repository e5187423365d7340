import { isDeepStrictEqual } from "node:util";
import { LineCounter, parseDocument } from "yaml";
import { faultOfDepth, faultOfRecords } from "./bulk.ts";
import { aboutFile, type Finding, type Remedy } from "./finding.ts";
import { NO_PLACES, type Place, type Places, START } from "./places.ts";
import { placeAt } from "./text-of-file.ts";
import { placesIn } from "./yaml-places.ts";

/** The records of a JSON file and where each field of them stands. */
export interface JsonRecords {
  /** Null when the file is not a list. */
  readonly records: readonly unknown[] | null;
  readonly places: Places;
  readonly findings: readonly Finding[];
}

const ALLOWED: Pick<Remedy, "allowed" | "example"> = {
  allowed: "a JSON list of records: double quotes, no comment, no comma after the last",
  example: '[{ "id": "gray1996dangers", "type": "paper-conference" }]',
};

/** Reads a file that holds a JSON list. JSON decides what it says; YAML, which JSON is part of, knows where it stands. */
export function jsonRecordsOf(file: string, text: string): JsonRecords {
  const deep = faultOfDepth(text);
  if (deep) return none(file, deep, deep);
  const value = parsed(text);
  if (value instanceof Error)
    return none(file, place(text, value), { what: `is not JSON: ${reason(value)}`, ...ALLOWED });
  if (!Array.isArray(value)) return none(file, START, { what: "is not a list", ...ALLOWED });
  const bulk = faultOfRecords(value);
  if (bulk) return none(file, START, bulk);
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    version: "1.2",
    strict: false,
  });
  const findings = document.errors.map(({ code, pos }) => {
    const { line, col } = counter.linePos(pos[0]);
    const twice = code === "DUPLICATE_KEY";
    const what = twice ? "has the same key twice" : `cannot be placed in its lines (${code})`;
    const allowed = twice ? "each key once" : "JSON that is indented with spaces";
    return { file, line, column: col, field: "file", what, allowed, example: '"title": "…"' };
  });
  const same = findings.length > 0 || isDeepStrictEqual(document.toJS(), value);
  if (!same)
    findings.push({ ...aboutFile(file, { what: "has an escape that YAML reads differently", ...ALLOWED }) });
  return { records: value, places: placesIn(document.contents, counter, 0), findings };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error as Error;
  }
}

function none(file: string, { line, column }: Place, { what, allowed, example }: Remedy): JsonRecords {
  const finding = { file, line, column, field: "file", what, allowed, example };
  return { records: null, places: NO_PLACES, findings: [finding] };
}

function reason({ message }: Error): string {
  return message.replace(/ in JSON at position[\s\S]*$/, "").replace(/, (\.\.\.)?"[\s\S]*$/, "");
}

function place(text: string, { message }: Error): Place {
  const position = /at position (\d+)/.exec(message)?.[1];
  return placeAt(text, position === undefined ? firstWrong(text) : Number(position));
}

/** Node does not always tell: by halving, the shortest beginning that no ending could make into JSON. */
function firstWrong(text: string): number {
  let [good, bad] = [0, text.trimEnd().length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isBeginning(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isBeginning(text: string): boolean {
  const value = parsed(text);
  return !(value instanceof Error) || /end of JSON|Unterminated/.test(value.message);
}
