import type { Catalog, ProseBlock } from "#domain/catalog.ts";
import { SOURCES_FILE, type Where } from "#domain/checks/check.ts";
import { fieldsOf, type Leaf, leavesOf, type Path, recordOf } from "#domain/fields.ts";
import { remembered } from "#domain/remembered.ts";
import { type WrittenIn, writtenFiles } from "#domain/written.ts";

/**
 * A text that a reader sees.
 * - sentence: one or two whole sentences that claim something
 * - note: whole sentences that need no verb, such as the conditions of a figure
 * - clause: completes a sentence that the page has begun
 * - label: a name, a heading, a unit
 * - paragraph, item, heading, cell: a block of the prose
 */
export interface Text {
  readonly kind: "sentence" | "note" | "clause" | "label" | ProseBlock["kind"];
  readonly text: string;
  readonly where: Where;
  /** The field's path; empty in prose. */
  readonly path: Path;
}

const SENTENCES = new Set([
  "text",
  "because",
  "dek",
  "reason",
  "asks",
  "says",
  "answer",
  "1",
  "2",
  "3",
  "4",
  "5",
]);
const NOTES = new Set(["what", "conditions", "supports", "note"]);
const CLAUSES = new Set(["useItIf", "unless", "useBothIf", "useNeitherIf"]);
const LABELS = new Set([
  "name",
  "shortName",
  "value",
  "unit",
  "label",
  "at",
  "variable",
  "threshold",
  "title",
  "shortTitle",
]);

/** Every text of the catalog, file by file: front matter, prose, then the notes of the bibliography. Many laws ask for it. */
export const textsOf = remembered((catalog: Catalog): readonly Text[] => {
  const written = writtenFiles(catalog).flatMap((file) => [...textsInFields(file), ...textsInProse(file)]);
  return [...written, ...notesOnSources(catalog)];
});

/** What is claimed and what notes it, without names and headings: the texts that must read as sentences. */
export function isSentence({ kind }: Text): boolean {
  return kind === "sentence" || kind === "note";
}

/** Whether a text is a block of the prose. */
export function isProse({ kind }: Text): boolean {
  return kind === "paragraph" || kind === "item" || kind === "heading" || kind === "cell";
}

function textsInFields({ folder, entry }: WrittenIn): Text[] {
  return leavesOf(fieldsOf(entry)).flatMap(({ path, value }) => {
    const kind = folder === "disagreements" && path[0] === "from" ? "label" : kindOf(path);
    if (kind === null || typeof value !== "string") return [];
    return [{ kind, text: value, where: { file: entry.file, field: path }, path }];
  });
}

function kindOf(path: Leaf["path"]): Text["kind"] | null {
  const key = String(path.findLast((step) => typeof step === "string"));
  // A drawing holds ids and letters; its transcript stands beside it.
  if (path.includes("drawing")) return null;
  if (key === "topic" || key === "startWith") return "clause";
  if (key === "text" && CLAUSES.has(String(path[0]))) return "clause";
  if (SENTENCES.has(key)) return "sentence";
  if (NOTES.has(key)) return "note";
  return LABELS.has(key) || key === "aliases" ? "label" : null;
}

function textsInProse({ entry }: WrittenIn): Text[] {
  return entry.prose.blocks.map(({ kind, text, line, column }) => ({
    kind,
    text,
    where: { file: entry.file, line, column },
    path: [],
  }));
}

function notesOnSources(catalog: Catalog): Text[] {
  return [...catalog.sources.values()].flatMap((source) => {
    const { note } = recordOf(source);
    if (typeof note !== "string") return [];
    const path = [source.index, "note"];
    return [{ kind: "note" as const, text: note, where: { file: SOURCES_FILE, field: path }, path }];
  });
}
