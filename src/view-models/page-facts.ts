import { remembered } from "#domain/remembered.ts";
import { PAGE_VERSION, type PageFacts, type PageSection } from "#schema/page.ts";
import { LICENCE } from "./licence.ts";
import { absolute, links } from "./links.ts";
import { type Block, type PageDocument, type Run, type Statement, wholeAddress } from "./twins/document.ts";

/** A page as data: what it says, with whole addresses and sources by their ids. Plain JSON. */
export function pageFacts(page: PageDocument): PageFacts {
  const { kind, title, href, summary, sources } = page;
  return {
    schemaVersion: PAGE_VERSION,
    kind,
    address: absolute(links.twin(href, "json")),
    page: absolute(href),
    title,
    summary: statementFacts(summary, page),
    licence: LICENCE,
    sections: sectionFacts(page),
    sources: sources.map(({ id, number, runs, href: to }) => ({ id, number, text: textOf(runs), href: to })),
  };
}

/** What a page says, section by section; what stands before its first heading has none. */
export function sectionFacts(page: PageDocument): PageSection[] {
  const { opening, parts } = page;
  const first = opening.length > 0 ? [{ heading: "", level: 1, blocks: opening }] : [];
  return [...first, ...parts].map((part) => ({
    ...("anchor" in part && part.anchor ? { id: part.anchor } : {}),
    heading: part.heading,
    level: part.level,
    blocks: part.blocks.map((block) => blockFacts(block, page)),
  }));
}

function blockFacts(block: Block, page: PageDocument): PageSection["blocks"][number] {
  if (block.kind === "paragraph") return { kind: block.kind, says: statementFacts(block.says, page) };
  if (block.kind !== "table") {
    return { kind: block.kind, items: block.items.map((item) => statementFacts(item, page)) };
  }
  const rows = block.rows.map((cells) => cells.map((cell) => cellFacts(cell, page)));
  return { kind: block.kind, columns: [...block.columns], rows };
}

/** The sources of a page by their numbers on it. */
const idsIn = remembered(
  (sources: PageDocument["sources"]) => new Map(sources.map(({ id, number }) => [number, id])),
);

function statementFacts({ anchor, words, cites = [] }: Statement, page: PageDocument) {
  const ids = idsIn(page.sources);
  const leading = words.flatMap(({ text, href }) =>
    href === undefined ? [] : [{ text, address: wholeAddress(href, page.href) }],
  );
  const sources = cites.map(({ number, at }) => ({ source: ids.get(number) ?? "", ...(at ? { at } : {}) }));
  return {
    ...(anchor ? { id: anchor, address: absolute(`${page.href}#${anchor}`) } : {}),
    text: textOf(words),
    ...(leading.length > 0 ? { links: leading } : {}),
    ...(sources.length > 0 ? { sources } : {}),
  };
}

function cellFacts(runs: readonly Run[], page: PageDocument) {
  const href = runs.find((run) => run.href !== undefined)?.href;
  return { text: textOf(runs), ...(href ? { address: wholeAddress(href, page.href) } : {}) };
}

function textOf(runs: readonly Pick<Run, "text">[]): string {
  return runs.map(({ text }) => text).join("");
}
