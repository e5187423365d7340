import type { CiteView, ClaimView, NumberedReference } from "../citing.ts";
import type { Section } from "../contents.ts";
import { absolute } from "../links.ts";

/** Words in a row: plain, or leading somewhere. An address is as a page writes it: from the host's root, or "#part". */
export interface Run {
  readonly text: string;
  readonly href?: string;
  /** Whether it names what the rest speaks of. */
  readonly strong?: true;
}

/** A sentence or more. What is claimed has an anchor, which is its fragment on the page, and sources. */
export interface Statement {
  readonly anchor?: string;
  readonly words: readonly Run[];
  readonly cites?: readonly CiteView[];
}

/** What stands below a heading. */
export type Block =
  | { readonly kind: "paragraph"; readonly says: Statement }
  | { readonly kind: "list" | "steps"; readonly items: readonly Statement[] }
  | {
      readonly kind: "table";
      readonly columns: readonly string[];
      readonly rows: readonly (readonly (readonly Run[])[])[];
    };

/** A heading with what stands below it, up to the next. */
export interface Part {
  readonly anchor?: string;
  readonly heading: string;
  readonly level: 2 | 3;
  readonly blocks: readonly Block[];
}

/** A page as text for programs, in the order of the page. */
export interface PageDocument {
  /** What kind of page it is, in one word. */
  readonly kind: string;
  readonly title: string;
  readonly href: string;
  /** Its one line, which stands below the title. */
  readonly summary: Statement;
  /** What stands before the first heading. */
  readonly opening: readonly Block[];
  readonly parts: readonly Part[];
  /** The page's own numbered list; empty where it cites nothing. */
  readonly sources: readonly NumberedReference[];
}

/** Text that leads nowhere, or to `href` when there is one. */
export function words(text: string, href?: string | null): readonly Run[] {
  return [href ? { text, href } : { text }];
}

/**
 * Our own words with links and names in them, written as `[words](address)` and `**name**`. Only for words of the site:
 * content may hold brackets.
 *
 * @returns the runs in order, none empty
 */
export function linked(text: string): readonly Run[] {
  return text
    .split(/(\[[^\]]+\]\([^)]+\)|\*\*[^*]+\*\*)/)
    .filter((part) => part !== "")
    .map((part) => {
      const [, says, href, name] = /^(?:\[([^\]]+)\]\(([^)]+)\)|\*\*([^*]+)\*\*)$/.exec(part) ?? [];
      if (name) return { text: name, strong: true };
      return says && href ? { text: says, href } : { text: part };
    });
}

/** A claim as its page has it: what stands before its words, the words, what stands after, and its sources. */
export function said(claim: ClaimView, before = "", after = ""): Statement {
  return {
    anchor: claim.anchor,
    words: [{ text: `${before}${claim.text}${after}` }],
    cites: claim.cites,
  };
}

export function paragraph(says: Statement | string): Block {
  return { kind: "paragraph", says: typeof says === "string" ? { words: linked(says) } : says };
}

/** A list, or steps whose order matters. */
export function list(items: readonly Statement[], kind: "list" | "steps" = "list"): Block {
  return { kind, items };
}

/** A table; a cell that is a text leads nowhere. */
export function table(
  columns: readonly string[],
  rows: readonly (readonly (string | readonly Run[])[])[],
): Block {
  return {
    kind: "table",
    columns,
    rows: rows.map((cells) => cells.map((cell) => (typeof cell === "string" ? words(cell) : cell))),
  };
}

/** A section of a page that has it in its list of contents. */
export function part({ id, title }: Section, blocks: readonly Block[]): Part {
  return { anchor: id, heading: title, level: 2, blocks };
}

/** A heading below that of a section. */
export function subpart(heading: string, blocks: readonly Block[], anchor?: string): Part {
  return { ...(anchor ? { anchor } : {}), heading, level: 3, blocks };
}

/** The whole address of what a page writes as `href`: "#part" is a part of the page itself. */
export function wholeAddress(href: string, page: string): string {
  return absolute(href.startsWith("#") ? `${page}${href}` : href);
}
