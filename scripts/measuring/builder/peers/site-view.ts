import { site } from "../../../../site.config.ts";
import { drawingViewBox } from "../../../../src/formats/drawing.ts";
import { contentSecurityPolicyForMeta } from "../../../../src/formats/hosting.ts";
import { cardSize } from "../../../../src/formats/og-card.ts";
import { paper } from "../../../../src/formats/paper.ts";
import { comparisonContents } from "../../../../src/view-models/contents.ts";
import { links } from "../../../../src/view-models/links.ts";

/**
 * What is the same on every comparison, for templates that cannot import it.
 * @param html any finished comparison: it knows the names of the hashed files
 * @returns plain data; an address that the page does not have is ""
 */
export function siteView(html: string) {
  const found = (pattern: RegExp) => pattern.exec(html)?.[1] ?? "";
  return {
    name: site.name,
    feedback: site.feedback,
    policy: contentSecurityPolicyForMeta,
    font: found(/<link rel="preload" href="([^"]+)"/),
    stylesheet: found(/<link rel="stylesheet" href="([^"]+)"/),
    schemeScript: found(/<script src="([^"]+)"/),
    scripts: [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, address]) => address),
    paper,
    card: cardSize,
    drawingBox: drawingViewBox,
    contents: comparisonContents,
    sections: Object.values(comparisonContents),
    links: {
      ...Object.fromEntries(Object.entries(links).filter(([, link]) => typeof link === "string")),
      touchIcon: links.pngIcon(180),
    },
  };
}
