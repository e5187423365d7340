import type { Catalog } from "#domain/catalog.ts";
import { type ComparisonItem, comparisonList } from "./comparison-list.ts";

/** A comparison that stands beside another in the list of all. */
export interface Neighbour {
  readonly title: string;
  readonly href: string;
}

const places = new WeakMap<readonly ComparisonItem[], ReadonlyMap<string, number>>();

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
function placesIn(list: readonly ComparisonItem[]): ReadonlyMap<string, number> {
  const known = places.get(list);
  if (known) return known;
  const found = new Map(list.map(({ href }, place) => [href, place]));
  places.set(list, found);
  return found;
}
