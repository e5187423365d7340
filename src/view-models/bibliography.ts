import type { Catalog, Source } from "#domain/catalog.ts";

/** A record of CSL-JSON, with what we know of it besides under `custom`, which CSL leaves to others. */
export type BibliographyRecord = ReturnType<typeof recordOf>;

/**
 * Every source as CSL-JSON for other people's bibliographies, by id.
 * https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json
 */
export function bibliography(catalog: Catalog): BibliographyRecord[] {
  return [...catalog.sources.values()].map(recordOf);
}

/** CSL's own `archive` names an archive; ours is the address of a copy, so it goes under `custom` as well. */
function recordOf({ file: _, index: _1, kind, checked, vendor, archive, ...csl }: Source) {
  const custom = { kind, checked, ...(vendor ? { vendor } : {}), ...(archive ? { archive } : {}) };
  return { ...csl, custom };
}
