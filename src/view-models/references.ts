import "@citation-js/plugin-csl";
import { Cite } from "@citation-js/core";
import type { Catalog, Source } from "#domain/catalog.ts";
import { remembered } from "#domain/remembered.ts";

/** A source as CSL formats it (Harvard: the first of four authors or more, then “et al.”), in runs of plain and italic text, with its own address beside it. */
export interface Reference {
  readonly id: string;
  readonly runs: readonly { readonly text: string; readonly italic: boolean }[];
  readonly href: string;
  readonly host: string;
}

/** Every source of the catalog, formatted once: CSL takes seconds when called for each record alone. */
export const references = remembered((catalog: Catalog) => formatAll([...catalog.sources.values()]));

function formatAll(sources: Source[]): ReadonlyMap<string, Reference> {
  if (sources.length === 0) return new Map();
  const entries = new Cite(sources.map(record)).format("bibliography", {
    format: "html",
    template: "harvard1",
    lang: "en-US",
    asEntryArray: true,
  }) as [string, string][];
  const texts = new Map(entries);
  return new Map(
    sources.map(({ id, URL: href }) => [
      id,
      { id, runs: runsOf(texts.get(id) ?? ""), href, host: new URL(href).hostname.replace(/^www\./, "") },
    ]),
  );
}

/** What CSL needs. The address stays out: it is shown as a link, not as text. */
function record(source: Source) {
  const {
    checked: _,
    note: _1,
    archive: _2,
    vendor: _3,
    file: _4,
    index: _5,
    URL: _6,
    DOI: _7,
    ...csl
  } = source;
  return csl;
}

/** CSL marks italics with `<i>` and escapes the rest: everything but `<i>` is taken as text, so no tag gets through. */
function runsOf(html: string): Reference["runs"] {
  let italic = false;
  return html
    .split(/(<[^>]*>)/)
    .flatMap((part) => {
      if (/^<\/?i[ >]/.test(part)) italic = !part.startsWith("</");
      return part.startsWith("<") ? [] : [{ text: unescaped(part.replace(/\s+/g, " ")), italic }];
    })
    .filter(({ text }, place, all) => text.trim() !== "" || (place > 0 && place < all.length - 1));
}

function unescaped(text: string): string {
  const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"' };
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (entities[name] ?? whole);
  });
}
