import type { Thing } from "schema-dts";
import { site } from "../../site.config.ts";
import { descriptionFrom } from "./description.ts";
import { absolute, links } from "./links.ts";

/** What a page says of itself to browsers, search engines and those who preview a link to it. */
export interface Head {
  /** With the site's name at its end. */
  readonly title: string;
  /** Without it. */
  readonly name: string;
  readonly description: string;
  readonly canonical: string;
  /** The same page in other forms, and the feeds that tell of its changes. */
  readonly alternates: readonly Alternate[];
  /** The picture beside a link to the page, by its whole address, and its words for those who do not see it. */
  readonly picture: { readonly href: string; readonly alt: string };
  /** What is on the page in the words of schema.org. */
  readonly things: readonly Thing[];
}

/** Something else that a program may read in place of a page. */
export interface Alternate {
  /** Its media type, such as `application/json`. */
  readonly type: string;
  readonly href: string;
  /** What it is, where the type does not say it. */
  readonly title?: string;
}

/** What only some pages say of themselves. */
interface More {
  /** What the page's own picture shows; without it the page has that of the home page. */
  readonly picture?: string;
  readonly things?: readonly Thing[];
}

/** What the picture of the home page says: every page without a picture of its own has it. */
export const homePicture =
  "Weighed: software architectures, two at a time. Which to pick, why, and how sure.";

/**
 * A page's head: its title with the site's name, a description, its one address, its picture.
 *
 * @throws RangeError when the description has more than 160 characters: one is written, not cut
 */
export function head(
  title: string,
  description: string,
  href: string,
  alternates: readonly Alternate[] = [],
  { picture, things = [] }: More = {},
): Head {
  return {
    title: withSiteName(title),
    name: title,
    description: descriptionFrom(description),
    canonical: absolute(href),
    alternates,
    picture: {
      href: absolute(links.preview(picture === undefined ? links.home : href)),
      alt: picture ?? homePicture,
    },
    things,
  };
}

/** More of a title is cut off in lists and tabs; the site's name gives way first. */
const LONGEST_TITLE = 70;

function withSiteName(title: string): string {
  const whole = `${title} \u00b7 ${site.name}`;
  return title === site.name || whole.length > LONGEST_TITLE ? title : whole;
}
