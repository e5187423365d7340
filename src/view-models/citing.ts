import type { Catalog } from "#domain/catalog.ts";
import type { CitationFields } from "#schema/claim.ts";
import { site } from "../../site.config.ts";
import { disagreeHref } from "./feedback.ts";
import { absolute, sourceAnchor } from "./links.ts";
import { type Reference, references } from "./references.ts";

/** A mark after a sentence: the number of a source in this page's list, and the place in it. */
export interface CiteView {
  readonly number: number;
  readonly href: string;
  readonly at: string | undefined;
}

/** A sentence with sources: it can be linked to, checked and disagreed with. */
export interface ClaimView {
  readonly anchor: string;
  readonly text: string;
  readonly cites: readonly CiteView[];
  /** The address of a message to disagree; written when it is asked for, since twins and cards need none. */
  readonly disagree: () => string;
}

/** One line of a page's list of sources. */
export interface NumberedReference extends Reference {
  readonly anchor: string;
  readonly number: number;
}

/** What a page says of itself in a disagreement. */
export interface CitingPage {
  readonly title: string;
  readonly href: string;
  readonly revision: string;
  /**
   * Whether every byte counts: then a message quotes only how its sentence begins, and the subject line does not name
   * the claim.
   */
  readonly isBrief?: boolean;
}

export type Citing = ReturnType<typeof citingPage>;

/**
 * Numbers a page's sources in reading order: call it for each claim from the top of the page to its foot, then ask for
 * the list.
 */
export function citingPage(page: CitingPage, catalog: Catalog) {
  const numbers = new Map<string, number>();
  const known = references(catalog);

  const numberOf = (source: string) => {
    const number = numbers.get(source) ?? numbers.size + 1;
    numbers.set(source, number);
    return number;
  };
  // Two places in one source are one mark: a number that stands there twice reads like a mistake.
  const cites = (citations: readonly CitationFields[]): CiteView[] =>
    [...Map.groupBy(citations, ({ source }) => source)]
      .map(([source, places]) => {
        const number = numberOf(source);
        const at = places.flatMap((place) => place.at ?? []).join("; ") || undefined;
        return { number, href: `#${sourceAnchor(number)}`, at };
      })
      .sort((one, other) => one.number - other.number);
  const here = absolute(page.href);
  const disagree = (anchor: string, claim: string | undefined, says: string, isBrief?: boolean) =>
    disagreeHref(
      site.feedback,
      {
        title: page.title,
        claim,
        address: `${here}#${anchor}`,
        revision: page.revision,
        says,
      },
      isBrief,
    );
  const claim = (
    anchor: string,
    text: string,
    sources: readonly CitationFields[],
    says = text,
  ): ClaimView => ({
    anchor,
    text,
    cites: cites(sources),
    disagree: () => disagree(anchor, page.isBrief ? undefined : anchor, says, page.isBrief),
  });
  const sources = (): NumberedReference[] =>
    [...numbers].flatMap(([id, number]) => {
      const reference = known.get(id);
      return reference ? [{ ...reference, number, anchor: sourceAnchor(number) }] : [];
    });

  return { cites, claim, disagree, sources, numbers: numbers as ReadonlyMap<string, number> };
}
