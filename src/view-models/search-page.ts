import { head } from "./head.ts";
import { links } from "./links.ts";

/** What the page of the search says of itself. */
export const searchHead = head(
  "Search",
  "Find an architecture by any of its names, a comparison by both, a question, a criterion, a claim or a source.",
  links.search,
);
