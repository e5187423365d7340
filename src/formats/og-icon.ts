import type { Node } from "@takumi-rs/core";
import { mark } from "./og-card.ts";
import { paper } from "./paper.ts";

/** The sizes of the icons that are made of the mark, in pixels: a phone's home screen, then those of the manifest. */
export const iconSizes = [180, 192, 512] as const;

/**
 * The site's mark on paper, as a tree for the renderer. The mark keeps to the inner four fifths, which every device shows
 * whatever shape it cuts icons to (W3C, Web Application Manifest, "maskable").
 *
 * @param size in pixels, of either edge
 */
export function ogIcon(size: number): Node {
  const inner = Math.round(size * 0.56);
  return {
    type: "container",
    style: {
      ...{ display: "flex", width: "100%", height: "100%", background: paper.light },
      ...{ alignItems: "center", justifyContent: "center" },
    },
    children: [{ type: "image", src: mark, width: inner, height: inner }],
  };
}
