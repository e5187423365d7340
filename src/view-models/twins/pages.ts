import type { Catalog } from "#domain/catalog.ts";
import { pairs } from "#domain/pair.ts";
import { comparisonTwin } from "../comparison-facts.ts";
import { links } from "../links.ts";
import { pageFacts, sectionFacts } from "../page-facts.ts";
import { architectureDocument } from "./architecture-document.ts";
import { comparisonDocument, comparisonVerdict } from "./comparison-document.ts";
import type { PageDocument } from "./document.ts";
import * as lists from "./list-documents.ts";
import { aboutDocument, methodDocument } from "./prose-documents.ts";
import { questionDocument } from "./question-document.ts";
import * as records from "./record-documents.ts";

/** A page that has twins. Both are made when they are asked for: all at once would not fit into memory on a large site. */
export interface TwinnedPage {
  readonly href: string;
  /** The list it stands in, and its name and one line there. */
  readonly group: string;
  readonly title: string;
  readonly summary: string;
  readonly whole: () => PageDocument;
  /** What it says that no other page does, where that is less. */
  readonly own?: () => PageDocument;
  /** What is published as JSON, with a `schemaVersion`. */
  readonly facts: () => object;
}

/** Every page that has twins: those that say something, in the order in which one would read them. */
export function twinnedPages(catalog: Catalog): TwinnedPage[] {
  return [
    ...aboutSite(catalog),
    ...questionPages(catalog),
    ...architecturePages(catalog),
    ...pairPages(catalog),
  ];
}

function page(
  group: string,
  named: Pick<TwinnedPage, "href" | "title" | "summary">,
  whole: () => PageDocument,
) {
  return { group, ...named, whole, facts: () => pageFacts(whole()) };
}

function aboutSite(catalog: Catalog): TwinnedPage[] {
  const pages = [
    () => lists.homeDocument(catalog),
    () => methodDocument(catalog),
    () => records.drawingsDocument(catalog),
    aboutDocument,
    () => lists.questionsDocument(catalog),
    () => lists.architecturesDocument(catalog),
    () => lists.comparisonsDocument(catalog),
    () => records.sourcesDocument(catalog),
    () => lists.changesDocument(catalog),
    () => records.disagreementsDocument(catalog),
    lists.searchDocument,
    () => lists.siteMapDocument(catalog),
  ];
  return pages.map((whole) => {
    const { href, title, summary } = whole();
    return page("The site", { href, title, summary: summary.words.map(({ text }) => text).join("") }, whole);
  });
}

function questionPages(catalog: Catalog): TwinnedPage[] {
  return [...catalog.questions.values()].map((question) => {
    const named = { href: links.question(question.id), title: question.title, summary: question.dek };
    return page("Questions", named, () => questionDocument(question, catalog));
  });
}

function architecturePages(catalog: Catalog): TwinnedPage[] {
  return [...catalog.architectures.values()].flatMap((architecture) => {
    const { id, name, definition } = architecture;
    const question = catalog.questions.get(architecture.question);
    if (!question) return [];
    const named = { href: links.architecture(id), title: name, summary: definition.text };
    return page("Architectures", named, () => architectureDocument(architecture, question, catalog));
  });
}

function pairPages(catalog: Catalog): TwinnedPage[] {
  return pairs(catalog).map((pair) => ({
    group: "Comparisons",
    href: links.comparison(pair.a.id, pair.b.id),
    title: `${pair.a.shortName} vs ${pair.b.shortName}`,
    summary: pair.verdict.dek,
    whole: () => comparisonDocument(pair, catalog),
    own: () => comparisonVerdict(pair, catalog),
    facts: () => comparisonTwin(pair, catalog, sectionFacts(comparisonDocument(pair, catalog))),
  }));
}
