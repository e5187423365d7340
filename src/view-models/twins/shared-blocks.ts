import type { Prose } from "#domain/catalog.ts";
import type { ArchitectureFacts } from "../architecture-facts.ts";
import type { Citing } from "../citing.ts";
import { type Block, list, paragraph, type Run, type Statement, said, words } from "./document.ts";

/** The marks after a sentence of the prose, from the numbers that the page has given its sources. */
function citesOf(citations: Prose["blocks"][number]["citations"], numbers: Citing["numbers"]) {
  return citations.flatMap(({ source, at }) => {
    const number = numbers.get(source);
    return number === undefined ? [] : [{ number, href: `#s${number}`, at }];
  });
}

/** The editor's prose: paragraphs, items and headings in order, then the addresses it links to. */
export function proseBlocks(prose: Prose, numbers: Citing["numbers"]): Block[] {
  const blocks = prose.blocks.map(({ kind, text, citations, judgement }): Block => {
    const says: Statement = {
      words: words(judgement ? `Our judgement: ${text}` : text),
      cites: citesOf(citations, numbers),
    };
    return kind === "item" ? list([says]) : paragraph(says);
  });
  const linked = prose.links.map(({ href }) => ({ words: words(href, href) }));
  return linked.length > 0 ? [...blocks, list(linked)] : blocks;
}

/** Figures, each with its unit and its conditions. */
export function figureBlock(figures: ArchitectureFacts["figures"]): Block {
  if (figures.length === 0) return paragraph("None that we could check.");
  return list(
    figures.map((figure) => said(figure, `${figure.value} ${figure.unit}. `, ` ${figure.conditions}`)),
  );
}

/** Claims with a name before each. */
export function namedBlock(claims: ArchitectureFacts["systems"], none: string): Block {
  return claims.length > 0 ? list(claims.map((claim) => said(claim, `${claim.name}. `))) : paragraph(none);
}

/** What changed on a page, newest first. */
export function changesBlock(changes: readonly { date: string; what: string }[]): Block {
  return list(changes.map(({ date, what }) => ({ words: words(`${date}: ${what}`) })));
}

/** Runs in a row with a separator between each two. */
export function inRow(items: readonly Run[], separator = ", "): Run[] {
  return items.flatMap((item, place) => (place > 0 ? [{ text: separator }, item] : [item]));
}
