import type { Catalog } from "#domain/catalog.ts";
import { comparisonList } from "./comparison-list.ts";
import { head } from "./head.ts";
import { links } from "./links.ts";
import { questionList } from "./question-list.ts";

/** More pairs than this nobody looks through, and the page would be slow to load for a slip of the fingers. */
const MOST_LISTED = 200;

export type NotFoundPage = ReturnType<typeof notFoundPage>;

/** What a reader is offered at an address that has no page: it may be any address, so nothing here depends on it. */
export function notFoundPage(catalog: Catalog) {
  return {
    head: head("No such page", "Nothing is published at this address.", `${links.home}404.html`),
    ways: [
      { title: "comparisons", href: links.comparisons },
      { title: "architectures", href: links.architectures },
      { title: "questions", href: links.questions },
    ],
    questions: questionList(catalog),
    comparisons: comparisonList(catalog)
      .slice(0, MOST_LISTED)
      .map(({ title, href }) => ({ title, href })),
  };
}
