import type { Catalog } from "#domain/catalog.ts";
import { remembered } from "#domain/remembered.ts";
import { type ComparisonItem, comparisonList } from "./comparison-list.ts";

/** A comparison that stands beside another in the list of all. */
export interface Neighbour {
  readonly title: string;
  readonly href: string;
}

/**
 * The comparisons before and after one in the list of all, which is the order of the page of comparisons.
 *
 * @param href the address of the one between them
 * @returns null at the beginning and at the end of the list, and for an address that is not in it
 */
export function neighboursOf(
  href: string,
  catalog: Catalog,
): { previous: Neighbour | null; next: Neighbour | null } {
  const list = comparisonList(catalog);
  const place = placesIn(list).get(href);
  if (place === undefined) return { previous: null, next: null };
  return { previous: neighbour(list[place - 1]), next: neighbour(list[place + 1]) };
}

function neighbour(item: ComparisonItem | undefined): Neighbour | null {
  return item ? { title: item.title, href: item.href } : null;
}

/** Looked up by each of the pages, and found once for all of them. */
const placesIn = remembered(
  (list: readonly ComparisonItem[]) => new Map(list.map(({ href }, place) => [href, place])),
);
