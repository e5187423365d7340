import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Figure } from "./figure.ts";

type Part = Figure["part"];

/** What one run of the bench found for one of its parts, and what it was run on. */
export interface BenchRecord {
  /** When it ended, as an ISO date with time. */
  readonly date: string;
  /** Of the checkout; absent where that is not known. */
  readonly commit?: string;
  readonly node: string;
  /** Programs waiting for each processor, over the minute before it began and over its last minute. */
  readonly load: { readonly before: number; readonly after: number };
  readonly figures: readonly Figure[];
}

/** The last record of each part. */
export type BenchRecords = Readonly<Partial<Record<Part, BenchRecord>>>;

/**
 * Reads what earlier runs have kept.
 * @returns nothing where there is no file, or none that this version has written: it can be measured anew
 */
export function readRecords(file: string): BenchRecords {
  return existsSync(file) ? recordsIn(readFileSync(file, "utf8")) : {};
}

/**
 * Reads the text of kept records.
 * @param text JSON
 * @returns the records of the parts that it has in the present form
 */
export function recordsIn(text: string): BenchRecords {
  const kept = parsed(text);
  const parts: readonly Part[] = ["reader", "builder"];
  return Object.fromEntries(parts.flatMap((part) => (isRecord(kept?.[part]) ? [[part, kept[part]]] : [])));
}

/**
 * Keeps a record in the place of the last one of its part. The other part's stays, and so does each figure of this part
 * that was not measured this time, such as those of another size.
 */
export function keepRecord(file: string, part: Part, record: BenchRecord): void {
  const records = readRecords(file);
  const measured = new Set(record.figures.map(({ what }) => what));
  const others = (records[part]?.figures ?? []).filter(({ what }) => !measured.has(what));
  const kept = { ...record, figures: [...record.figures, ...others] };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ ...records, [part]: kept }, null, 2)}\n`);
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(kept: unknown): kept is BenchRecord {
  const { date, figures } = (kept ?? {}) as Partial<BenchRecord>;
  return typeof date === "string" && Array.isArray(figures);
}
