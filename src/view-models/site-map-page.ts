import { type Catalog, membersOf } from "#domain/catalog.ts";
import { pairs } from "#domain/pair.ts";
import { FIXED_PAGES } from "#domain/sections.ts";
import { site } from "../../site.config.ts";
import { twinsOf } from "./alternates.ts";
import { siteMapContents as contents } from "./contents.ts";
import { head } from "./head.ts";
import { links } from "./links.ts";
import { itemList } from "./structured-data/item-list.ts";

export type SiteMapPage = ReturnType<typeof siteMapPage>;

/** What the pages that are always there are called here, by their path below the base. */
const TITLES: Readonly<Record<string, string>> = {
  "/": "Home",
  "/questions/": "Questions",
  "/architectures/": "Architectures",
  "/compare/": "Comparisons",
  "/method/": "How a verdict is computed",
  "/method/drawings/": "How to read the drawings",
  "/sources/": "Sources",
  "/search/": "Search",
  "/changes/": "What changed",
  "/disagreements/": "Disagreements",
  "/about/": "About",
  "/offline/": "Reading without a connection",
  "/sitemap/": "Every page",
};

/** Every page of the site by its kind, and what programs may read in place of pages. */
export function siteMapPage(catalog: Catalog) {
  const questions = [...catalog.questions.values()];
  return {
    head: head(
      "Every page",
      "All pages of this site by their kind, and the same facts for programs.",
      links.siteMap,
      twinsOf(links.siteMap),
      { things: [itemList("Every page", fixedPages())] },
    ),
    dek: "All there is to read here, by its kind.",
    groups: [
      { section: contents.pages, items: fixedPages() },
      {
        section: contents.questions,
        items: questions.map(({ id, title }) => ({ title, href: links.question(id) })),
      },
      { section: contents.architectures, items: questions.flatMap(({ id }) => architecturesOf(catalog, id)) },
      { section: contents.comparisons, items: comparisonsOf(catalog) },
      { section: contents.programs, items: forPrograms(questions) },
    ],
  };
}

function architecturesOf(catalog: Catalog, question: string) {
  return membersOf(catalog, question).map(({ id, name }) => ({ title: name, href: links.architecture(id) }));
}

function comparisonsOf(catalog: Catalog) {
  return pairs(catalog).map(({ a, b }) => ({
    title: `${a.shortName} vs ${b.shortName}`,
    href: links.comparison(a.id, b.id),
  }));
}

/**
 * @throws RangeError for a page that has no title here
 */
function fixedPages() {
  return [...new Set([...Object.keys(FIXED_PAGES), "/sources/"])].map((path) => {
    const title = TITLES[path];
    if (title === undefined) throw new RangeError(`${path} needs a title on the page that lists every page`);
    return { title, href: `${site.base}${path.slice(1)}` };
  });
}

function forPrograms(questions: readonly { readonly id: string; readonly shortTitle: string }[]) {
  return [
    { title: "New and changed verdicts (Atom)", href: links.feed },
    ...questions.map(({ id, shortTitle }) => ({
      title: `${shortTitle} (Atom)`,
      href: links.questionFeed(id),
    })),
    { title: "Everything as data (JSON)", href: links.data("weighed.json") },
    { title: "Sources (BibTeX)", href: links.data("sources.bib") },
    { title: "What is where, for language models", href: links.llms },
    { title: "Sitemap for search engines (XML)", href: links.siteMapIndex },
  ];
}
