import type { Catalog, Source } from "#domain/catalog.ts";
import type { CitationFields } from "#schema/claim.ts";
import type { SourceKind } from "#schema/source.ts";

/** Kinds of sources that hold the evidence itself, and do not only tell of it. */
export const PRIMARY_KINDS: ReadonlySet<SourceKind> = new Set([
  "paper",
  "documentation",
  "post-mortem",
  "test-report",
]);

/** Whether at least one of the citations is of a primary source. */
export function citesPrimary(catalog: Catalog, citations: readonly CitationFields[]): boolean {
  return sourcesOf(catalog, citations).some(({ kind }) => PRIMARY_KINDS.has(kind));
}

/** Whether nothing else is cited than sources that we only saw quoted. An unknown source is left to its own law. */
export function restsOnQuoted(catalog: Catalog, citations: readonly CitationFields[]): boolean {
  const sources = sourcesOf(catalog, citations);
  return sources.length === citations.length && sources.every(({ checked }) => checked === "quoted");
}

function sourcesOf(catalog: Catalog, citations: readonly CitationFields[]): Source[] {
  return citations.flatMap(({ source }) => catalog.sources.get(source) ?? []);
}
