import type { Catalog } from "#domain/catalog.ts";
import { site } from "../../../site.config.ts";
import { disagreementsPage } from "../disagreements-page.ts";
import { drawingsPage } from "../drawings-page.ts";
import { links } from "../links.ts";
import { type SourcesPage, sourcesPage } from "../sources-page.ts";
import { list, type PageDocument, paragraph, type Run, type Statement, said, words } from "./document.ts";
import { inRow } from "./shared-blocks.ts";

/** Every source, how it was checked, and each place that cites it. */
export function sourcesDocument(catalog: Catalog): PageDocument {
  const { entries } = sourcesPage(catalog);
  return {
    kind: "sources",
    title: "Sources",
    href: links.sources,
    summary: {
      words: words("Every source this site cites, how it was checked, and the sentences that rest on it."),
    },
    opening: [list(entries.map(sourceLine))],
    parts: [],
    sources: [],
  };
}

function sourceLine(entry: SourcesPage["entries"][number]): Statement {
  const { id, runs, href, host, doi, archive, checked, vendor, note, places } = entry;
  const addresses: Run[] = [
    { text: host, href },
    ...(doi && doi.href !== href ? [{ text: `doi:${doi.text}`, href: doi.href }] : []),
    ...(archive ? [{ text: "archived copy", href: archive }] : []),
  ];
  const about = ` ${checked}${vendor ? " A vendor about its own product." : ""}${note ? ` ${note}` : ""}`;
  const count = ` Cited in ${places.length} ${places.length === 1 ? "place" : "places"}: `;
  return {
    anchor: id,
    words: [
      { text: `${runs.map(({ text }) => text).join("")} ` },
      ...inRow(addresses, " "),
      { text: `${about}${count}` },
      ...places.flatMap((place, at) => [
        { text: `${place.page}: ${place.claim}`, href: place.href },
        { text: `${from(place.at)}${at < places.length - 1 ? ", " : "."}` },
      ]),
    ],
  };
}

const from = (at: readonly string[]) => (at.length > 0 ? ` from ${at.join("; ")}` : "");

/** Answered disagreements with what came of each. */
export function disagreementsDocument(catalog: Catalog): PageDocument {
  const { entries, sources } = disagreementsPage(catalog);
  const ending = `To disagree, use the “disagree” link beside any sentence, or write to ${site.feedback}. We answer what names a sentence and brings evidence. An answered disagreement appears here with its outcome, under the name you agree to.`;
  return {
    kind: "disagreements",
    title: "Disagreements",
    href: links.disagreements,
    summary: {
      words: words("What readers said was wrong, what we answered, and what changed because of it."),
    },
    opening: [...(entries.length === 0 ? [paragraph("None has been answered yet.")] : []), paragraph(ending)],
    parts: entries.map((entry) => ({
      heading: entry.title,
      level: 2,
      anchor: entry.anchor,
      blocks: [
        paragraph({ words: [...words(entry.title, entry.about), { text: ` ${entry.from}: ${entry.says}` }] }),
        paragraph(said(entry, `${entry.outcome} on ${entry.date}. `)),
      ],
    })),
    sources,
  };
}

/** The legend of the drawings, sign by sign. */
export function drawingsDocument(catalog: Catalog): PageDocument {
  const { signs, example, writes } = drawingsPage(catalog);
  return {
    kind: "drawings",
    title: "How to read the drawings",
    href: links.drawings,
    summary: {
      words: words("One small grammar draws every architecture, at every moment. These are all its signs."),
    },
    opening: [],
    parts: [
      ...signs.map(({ id, title, signs: ofKind }) => ({
        heading: title,
        level: 2 as const,
        anchor: id,
        blocks: [list(ofKind.map(({ says }) => ({ words: words(says) })))],
      })),
      {
        heading: "A drawing and its words",
        level: 2,
        anchor: "example",
        blocks: [
          paragraph(
            "The words beside a drawing say all that it shows, so nothing is lost on a reader who cannot see it. A machine keeps its place in all drawings of an architecture: what differs between two of them is what changed.",
          ),
          ...(example
            ? [
                paragraph({
                  words: [
                    ...words(example.name, example.href),
                    { text: `, “${example.title}”: ${example.text}` },
                  ],
                }),
              ]
            : []),
          paragraph("Follow one write, step by step, through each architecture:"),
          list(writes.map(({ name, href }) => ({ words: words(name, href) }))),
        ],
      },
    ],
    sources: [],
  };
}
