import { type Architecture, type Catalog, membersOf } from "#domain/catalog.ts";
import { remembered } from "#domain/remembered.ts";
import { type ComparisonItem, comparisonList } from "./comparison-list.ts";
import { publishedHref } from "./duels.ts";

/**
 * Every other member of an architecture's question that it is compared with, in the order of their ids.
 *
 * @returns each member's name and the address of the pair's page
 */
export function othersOf(architecture: Architecture, catalog: Catalog): { name: string; href: string }[] {
  return membersOf(catalog, architecture.question).flatMap((other) => {
    const href = other.id === architecture.id ? null : publishedHref(architecture, other, catalog);
    return href === null ? [] : [{ name: other.shortName, href }];
  });
}

/**
 * The same with what each comparison says: its pick and where the two part.
 *
 * @returns the pick as its name and what follows it, and the side it stands on when the architecture itself is blue
 */
export function comparisonsWith(architecture: Architecture, catalog: Catalog) {
  const items = itemsByHref(comparisonList(catalog));
  return othersOf(architecture, catalog).flatMap(({ name, href }) => {
    const item = items.get(href);
    if (!item) return [];
    const { headline, sides, dek } = item;
    const picked = headline.side && (sides[headline.side].id === architecture.id ? "a" : "b");
    return [{ name, href, dek, pick: { side: picked, name: headline.name, phrase: headline.phrase } }];
  });
}

const itemsByHref = remembered(
  (list: readonly ComparisonItem[]) => new Map(list.map((item) => [item.href, item])),
);
