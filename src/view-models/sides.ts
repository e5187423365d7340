import type { Architecture } from "#domain/catalog.ts";
import type { Side } from "#domain/rated-criterion.ts";
import { insideSentence } from "./amounts.ts";
import { links } from "./links.ts";

export type { Side } from "#domain/rated-criterion.ts";

/** An architecture as one side of a pair: the first is blue, the second is rust, on every page. */
export interface SideView {
  readonly side: Side;
  readonly id: string;
  readonly name: string;
  /** As it stands inside a sentence. */
  readonly inside: string;
  readonly href: string;
}

export function sideView(side: Side, { id, shortName }: Pick<Architecture, "id" | "shortName">): SideView {
  return { side, id, name: shortName, inside: insideSentence(shortName), href: links.architecture(id) };
}
