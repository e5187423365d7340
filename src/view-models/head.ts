import { site } from "../../site.config.ts";
import { absolute } from "./links.ts";

/** What a page says of itself to browsers and search engines. */
export interface Head {
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  /** The same page in other forms, and the feeds that tell of its changes. */
  readonly alternates: readonly Alternate[];
}

/** Something else that a program may read in place of a page. */
export interface Alternate {
  /** Its media type, such as `application/json`. */
  readonly type: string;
  readonly href: string;
  /** What it is, where the type does not say it. */
  readonly title?: string;
}

/** A page's head: its title with the site's name, a description of at most 160 characters, its one address. */
export function head(
  title: string,
  description: string,
  href: string,
  alternates: readonly Alternate[] = [],
): Head {
  return {
    title: title === site.name ? title : `${title} \u00b7 ${site.name}`,
    description: brief(description),
    canonical: absolute(href),
    alternates,
  };
}

const LONGEST_DESCRIPTION = 160;

/** Cut after the last whole sentence that fits, else after the last word. */
function brief(text: string): string {
  if (text.length <= LONGEST_DESCRIPTION) return text;
  const cut = text.slice(0, LONGEST_DESCRIPTION);
  const sentence = cut.lastIndexOf(". ");
  return sentence > 60 ? cut.slice(0, sentence + 1) : `${cut.slice(0, cut.lastIndexOf(" "))}\u2026`;
}
