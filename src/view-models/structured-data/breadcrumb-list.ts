import type { BreadcrumbList } from "schema-dts";
import { absolute } from "../links.ts";

/** One page on the way: its name, and its address on this site. */
export interface Step {
  readonly title: string;
  readonly href: string;
}

/** Where a page sits, from the widest to the page itself. */
export function breadcrumbList(steps: readonly Step[]): BreadcrumbList {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ title, href }, place) => ({
      "@type": "ListItem",
      position: place + 1,
      name: title,
      item: { "@id": absolute(href) },
    })),
  };
}
