import { framePart } from "#domain/addresses.ts";
import type { Catalog } from "#domain/catalog.ts";
import type { Where } from "#domain/checks/check.ts";
import { fieldsOf, type Path } from "#domain/fields.ts";
import { remembered } from "#domain/remembered.ts";
import { type Folder, type WrittenIn, writtenFiles } from "#domain/written.ts";
import type { CitationFields } from "#schema/claim.ts";

/** One citation and the place that makes it. */
export interface CitedPlace extends CitationFields {
  readonly where: Where;
  readonly folder: Folder;
  /** The id of the file that cites. */
  readonly entry: string;
  /**
   * What on its page cites: a claim's id, a criterion's id, a moment's key, a frame's part such as "write-1", or a field
   * such as "definition" or "because". Null in the prose.
   */
  readonly place: string | null;
}

/** A citation in prose may know its own place, which is nearer than that of its paragraph. */
export type PlacedCitation = CitationFields & { readonly line?: number; readonly column?: number };

/** Every citation of the catalog, file by file, in reading order: front matter first, then prose. */
export const citations = remembered((catalog: Catalog): readonly CitedPlace[] =>
  writtenFiles(catalog).flatMap((written) => [...citedInFields(written), ...citedInProse(written)]),
);

function citedInFields({ folder, entry }: WrittenIn): CitedPlace[] {
  return citationsIn(fieldsOf(entry), [], null).map(({ citation, path, claim }) => ({
    ...citation,
    where: { file: entry.file, field: [...path, "source"] },
    folder,
    entry: entry.id,
    place: claim,
  }));
}

function citedInProse({ folder, entry }: WrittenIn): CitedPlace[] {
  return entry.prose.blocks.flatMap((block) =>
    block.citations.map((citation: PlacedCitation) => {
      const { line = block.line, column = block.column, ...fields } = citation;
      return { ...fields, where: { file: entry.file, line, column }, folder, entry: entry.id, place: null };
    }),
  );
}

interface Found {
  readonly citation: CitationFields;
  readonly path: Path;
  readonly claim: string | null;
}

/** A citation is an object with a `source`; what cites it is the nearest thing above it with an id or a name. */
function citationsIn(value: unknown, path: Path, claim: string | null): Found[] {
  if (value === null || typeof value !== "object") return [];
  if (Array.isArray(value)) {
    const named = (place: number) => (path.at(-1) === "write" ? framePart(place) : claim);
    return value.flatMap((item, place) => citationsIn(item, [...path, place], named(place)));
  }
  if ("source" in value && typeof value.source === "string") {
    return [{ citation: value as CitationFields, path, claim }];
  }
  const own = "id" in value && typeof value.id === "string" ? value.id : claim;
  return Object.entries(value).flatMap(([key, inner]) =>
    citationsIn(inner, [...path, key], CONTAINERS.has(key) ? own : (own ?? key)),
  );
}

/** Fields that only hold what cites; the name below them is the one a reader knows. */
const CONTAINERS = new Set([
  "ratings",
  "moments",
  "write",
  "sources",
  "strengths",
  "costs",
  "useItIf",
  "figures",
  "systems",
  "incidents",
  "variants",
  "mistakes",
  "situations",
  "flips",
  "moves",
  "steps",
  "source",
]);
