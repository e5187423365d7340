import { type Features, mdxToMdast } from "satteri";
import type { Place } from "./places.ts";

/** A node of the tree, as far as the gate looks at it. Kinds: https://github.com/syntax-tree/mdast */
export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly title?: string | null;
  readonly depth?: number;
  readonly checked?: boolean | null;
  readonly lang?: string | null;
  readonly meta?: string | null;
  readonly name?: string | null;
  readonly attributes?: readonly MarkdownAttribute[];
  readonly children?: readonly MarkdownNode[];
  readonly position?: {
    readonly start: { readonly line: number; readonly column: number; readonly offset?: number };
  };
}

export interface MarkdownAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}

/** What Astro 7 turns on when it compiles MDX, unless astro.config.mjs says otherwise. */
export const ASTRO_FEATURES: Features = { gfm: true, smartPunctuation: true };
/** The same, but quotes and hyphens stay as they were typed. */
const PLAIN_FEATURES: Features = { gfm: true };

/** Parses MDX with Astro's own parser. Nothing runs. @throws Error whose message begins with line and column */
export function markdownTree(text: string, features: Features = PLAIN_FEATURES): MarkdownNode {
  return mdxToMdast(text, { features }) as MarkdownNode;
}

/** Where a node stands. */
export function placeOfNode({ position }: MarkdownNode): Place {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}
