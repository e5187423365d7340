import { type Architecture, type Catalog, membersOf } from "#domain/catalog.ts";
import { remembered } from "#domain/remembered.ts";
import { placesAtEqualPriorities } from "#domain/standings.ts";
import { type ComparisonItem, comparisonList } from "./comparison-list.ts";
import { architectureContents } from "./contents.ts";
import { publishedHref } from "./duels.ts";
import { links } from "./links.ts";

/**
 * Every other member of an architecture's question that it is compared with, in the order of their ids.
 *
 * @returns each member's name and the address of the pair's page
 */
export function othersOf(architecture: Architecture, catalog: Catalog): { name: string; href: string }[] {
  return offered(architecture, membersOf(catalog, architecture.question), catalog);
}

/** A page keeps its size however many answers there are to a question. */
const MOST_RELATED = 12;

/**
 * What a reader of one comparison may compare an architecture with next: all the others, or, where they are more than a
 * dozen, the dozen that score highest with no opinion, from the best down.
 *
 * @param shown address of the comparison that the reader is on, which is not offered
 * @returns `all` is null unless some are left out: how many there are, and where they are listed
 */
export function relatedTo(architecture: Architecture, shown: string, catalog: Catalog) {
  const isElsewhere = ({ href }: { href: string }) => href !== shown;
  const others = othersOf(architecture, catalog);
  if (others.length <= MOST_RELATED + 1) return { others: others.filter(isElsewhere), all: null };
  const best = bestFirst(catalog).get(architecture.question) ?? [];
  // Itself and the one it is shown with may be among the best.
  const next = offered(architecture, best.slice(0, MOST_RELATED + 2), catalog).filter(isElsewhere);
  const href = `${links.architecture(architecture.id)}#${architectureContents.compare.id}`;
  return { others: next.slice(0, MOST_RELATED), all: { count: others.length, href } };
}

function offered(architecture: Architecture, members: readonly Architecture[], catalog: Catalog) {
  return members.flatMap((other) => {
    const href = other.id === architecture.id ? null : publishedHref(architecture, other, catalog);
    return href === null ? [] : [{ name: other.shortName, href }];
  });
}

/** The members of each question by its id, from the highest score at equal priorities down. */
const bestFirst = remembered(
  (catalog: Catalog) =>
    new Map(
      [...catalog.questions.values()].map((question) => {
        const places = placesAtEqualPriorities(question, membersOf(catalog, question.id));
        return [question.id, places.map(({ member }) => member)];
      }),
    ),
);

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
