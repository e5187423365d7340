import { twinsOf } from "./alternates.ts";
import { head } from "./head.ts";
import { links } from "./links.ts";
import { type Block, paragraph } from "./twins/document.ts";

/** What the page of the search says of itself. */
export const searchHead = head(
  "Search",
  "Find an architecture by any of its names, a comparison by both, a question, a criterion, a claim or a source.",
  links.search,
  twinsOf(links.search),
);

/** What the page says in one line. */
export const searchInOneLine =
  "Architectures by any of their names, questions, criteria, claims and sources.";

/** How to search, and where to start without script. */
export function searchWords(): Block[] {
  return [
    paragraph(
      `Name two architectures and their comparison comes first. All of it happens in your browser: no host hears what you type here. On every other page the key “/” opens the same. Without script, start from the [architectures](${links.architectures}), which are listed with their other names, from the [comparisons](${links.comparisons}), the [questions](${links.questions}) or the [sources](${links.sources}).`,
    ),
  ];
}
