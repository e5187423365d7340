import { absolute, links } from "#view-models/links.ts";
import { site } from "../../site.config.ts";
import { iconSizes } from "./og-icon.ts";
import { paper } from "./paper.ts";

/**
 * The web manifest (W3C, Web Application Manifest): what the site is called and looks like among a device's programs.
 *
 * @returns JSON; the larger icons are for devices that cut icons to a shape of their own
 */
export function webManifest(): string {
  const manifest = {
    name: site.name,
    short_name: site.name,
    description: "Software architectures, compared two at a time.",
    lang: "en-GB",
    id: absolute(links.home),
    start_url: links.home,
    scope: links.home,
    display: "minimal-ui",
    background_color: paper.light,
    theme_color: paper.light,
    icons: [
      { src: links.icon, type: "image/svg+xml", sizes: "any" },
      ...iconSizes.map((size) => ({
        src: links.pngIcon(size),
        type: "image/png",
        sizes: `${size}x${size}`,
        purpose: "any maskable",
      })),
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
