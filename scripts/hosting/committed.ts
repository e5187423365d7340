import type { Catalog } from "#domain/catalog.ts";
import { redirects } from "#domain/redirects.ts";
import { deployFiles } from "#formats/deploy-files.ts";
import { readSite } from "../../site.config.ts";

/**
 * The files that hosts are told by, as they must stand in the checkout: whatever the environment says.
 * @param catalog the content
 * @returns texts by their path in the checkout
 */
export function hostingOf(catalog: Catalog): Readonly<Record<string, string>> {
  const moves = redirects(catalog).map(({ from, to }) => ({ from: `/${from}`, to: `/${to}` }));
  return deployFiles(new URL(readSite({}).url).host, moves);
}
