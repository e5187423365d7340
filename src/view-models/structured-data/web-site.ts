import type { WebSite } from "schema-dts";
import { site } from "../../../site.config.ts";
import { LICENCE } from "../licence.ts";
import { absolute, links } from "../links.ts";

/** The whole site as what pages are part of: its address is its name in every graph. */
export const siteReference = { "@id": absolute(links.home) } as const;

/** The site itself, on its home page. */
export function webSite(description: string): WebSite {
  return {
    "@type": "WebSite",
    ...siteReference,
    name: site.name,
    url: absolute(links.home),
    description,
    inLanguage: "en-GB",
    license: LICENCE.address,
    publisher: { "@type": "Organization", name: LICENCE.author, email: site.feedback },
  };
}
