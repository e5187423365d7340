import type { Alternate } from "./head.ts";
import { links } from "./links.ts";

/**
 * The twins of a page for its head: the same facts as JSON and as Markdown, beside it.
 *
 * @param href the page's own address; only for pages that have twins (`twinnedPages`)
 */
export function twinsOf(href: string): Alternate[] {
  return [
    { type: "application/json", href: links.twin(href, "json") },
    { type: "text/markdown", href: links.twin(href, "md") },
  ];
}
