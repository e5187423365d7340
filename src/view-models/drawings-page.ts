import type { Catalog } from "#domain/catalog.ts";
import { twinsOf } from "./alternates.ts";
import { drawingSigns } from "./drawing-legend.ts";
import { head } from "./head.ts";
import { links } from "./links.ts";

export type DrawingsPage = ReturnType<typeof drawingsPage>;

/** The legend: every sign of the drawings, one of them read aloud, and where a write is followed step by step. */
export function drawingsPage(catalog: Catalog) {
  const architectures = [...catalog.architectures.values()];
  const [first] = architectures;
  return {
    head: head(
      "How to read the drawings",
      "The signs of our drawings: machines and who runs them, lines that wait and lines that do not, writes, reads and losses.",
      links.drawings,
      twinsOf(links.drawings),
    ),
    signs: drawingSigns,
    example: first?.write[0] && {
      name: first.shortName,
      href: links.write(first.id),
      title: first.write[0].title,
      text: first.write[0].text,
      drawing: links.drawing(first.id, "write-1"),
    },
    writes: architectures.map(({ id, shortName }) => ({ name: shortName, href: links.write(id) })),
  };
}
