import type { ItemList } from "schema-dts";
import { absolute } from "../links.ts";
import type { Step } from "./breadcrumb-list.ts";

/**
 * A list of pages in the order in which a page shows them. Places in it are no ranks: nothing here claims that the first
 * is the best.
 */
export function itemList(name: string, items: readonly Step[]): ItemList {
  return {
    "@type": "ItemList",
    name,
    numberOfItems: items.length,
    itemListElement: items.map(({ title, href }, place) => ({
      "@type": "ListItem",
      position: place + 1,
      name: title,
      url: absolute(href),
    })),
  };
}
