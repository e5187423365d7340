import type { Catalog } from "#domain/catalog.ts";
import { idsOfPair } from "#domain/pair.ts";
import { redirects } from "#domain/redirects.ts";
import { site } from "../../site.config.ts";
import { absolute } from "./links.ts";

/** Every redirect with its target's address and title. */
export function redirectList(catalog: Catalog) {
  return redirects(catalog).map(({ from, to }) => {
    const href = `${site.base}${to}`;
    return {
      path: from,
      from: `${site.base}${from}`,
      href,
      canonical: absolute(href),
      title: titleOf(to, catalog),
    };
  });
}

function titleOf(to: string, catalog: Catalog): string {
  const name = to.split("/")[1] ?? "";
  const ids = idsOfPair(name.replace("-vs-", "--"));
  const nameOf = (id: string) => catalog.architectures.get(id)?.shortName ?? id;
  return ids ? `${nameOf(ids[0])} vs ${nameOf(ids[1])}` : (catalog.architectures.get(name)?.name ?? name);
}
