import type { Catalog } from "#domain/catalog.ts";
import { twinsOf } from "./alternates.ts";
import { placesBySource } from "./cited-in.ts";
import { head } from "./head.ts";
import { checkedLabels } from "./labels.ts";
import { links } from "./links.ts";
import { references } from "./references.ts";

export type SourcesPage = ReturnType<typeof sourcesPage>;

/** Every source, how it was checked, and each place that cites it. */
export function sourcesPage(catalog: Catalog) {
  const formatted = references(catalog);
  const places = placesBySource(catalog);
  const entries = [...catalog.sources.values()].flatMap(({ id, checked, vendor, note, archive, DOI }) => {
    const reference = formatted.get(id);
    return reference
      ? [
          {
            ...reference,
            checked: checkedLabels[checked],
            vendor: vendor === true,
            note,
            archive,
            doi: DOI ? { text: DOI, href: `https://doi.org/${DOI}` } : null,
            places: places.get(id) ?? [],
          },
        ]
      : [];
  });
  return {
    head: head(
      "Sources",
      "Every source this site cites, how it was checked, and the sentences that rest on it.",
      links.sources,
      twinsOf(links.sources),
    ),
    entries,
  };
}
