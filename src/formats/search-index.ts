import type { Catalog } from "#domain/catalog.ts";
import { searchFile } from "#view-models/search-file.ts";

/** The file that the search fetches on first use, as text. */
export function searchIndexText(catalog: Catalog): string {
  return `${JSON.stringify(searchFile(catalog))}\n`;
}
