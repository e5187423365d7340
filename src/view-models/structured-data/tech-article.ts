import type { TechArticle } from "schema-dts";
import type { ChangeFields } from "#schema/change.ts";
import { absolute } from "../links.ts";
import { termId } from "./defined-term.ts";
import { siteReference } from "./web-site.ts";

/** What an article's graph says of it. */
export interface ArticleFacts {
  readonly title: string;
  readonly href: string;
  /** Ids of the architectures it is about. */
  readonly about: readonly string[];
  /** Addresses of sources it cites, in the order of their numbers. */
  readonly citations: readonly string[];
  readonly reviewed: string;
  /** Newest first. */
  readonly changes: readonly ChangeFields[];
}

/** The page of a pair or of an architecture: never a review, for nobody here rates what they have used. */
export function techArticle({ title, href, about, citations, reviewed, changes }: ArticleFacts): TechArticle {
  const [newest = reviewed] = [reviewed, ...changes.map(({ date }) => date)].sort().toReversed();
  return {
    "@type": "TechArticle",
    url: absolute(href),
    headline: title,
    inLanguage: "en-GB",
    dateModified: newest,
    isPartOf: siteReference,
    about: about.map((id) => ({ "@id": termId(id) })),
    citation: citations,
  };
}
