import type { ArchitecturePage } from "../architecture-page.ts";
import { architectureContents as contents } from "../contents.ts";
import { type Block, list, type Part, paragraph, part, said, subpart, table, words } from "./document.ts";

/** Its rating on every criterion: the level, what it means, why it was given, and what speaks against it. */
export function ratingParts({ groups, revision }: ArchitecturePage): Part[] {
  const note = paragraph(`Levels from 1 to 5; 5 is better for you. Ratings revision ${revision}.`);
  return [
    part(contents.ratings, [note]),
    ...groups.map(({ name, rows }) =>
      subpart(name, [
        table(
          ["Criterion", "Level"],
          rows.map((row) => [words(row.name, row.href), `${row.rating.level} of 5`]),
        ),
        ...rows.flatMap(reasonsFor),
      ]),
    ),
  ];
}

function reasonsFor(row: ArchitecturePage["groups"][number]["rows"][number]): Block[] {
  const { rating, rests, counter } = row;
  return [
    paragraph(said(rating, `${row.name}: `)),
    list([
      { words: words(`Level ${rating.level} means: ${row.levelText}`) },
      { words: words(`Evidence: ${rating.evidence}.`) },
      ...rests.map(({ number, href, at, supports }) => ({
        words: words(supports ?? ""),
        cites: [{ number, href, at }],
      })),
      ...(counter ? [said(counter, "Against this level: ")] : []),
    ]),
  ];
}

/** Ways to build it that change a rating, each with the levels it changes. */
export function variantParts({ variants }: ArchitecturePage): Part[] {
  const note = "The ratings above are for the usual way to build it. Build it another way and these change.";
  return [
    part(contents.variants, [paragraph(note)]),
    ...variants.map((variant) =>
      subpart(variant.name, [
        paragraph(said(variant)),
        list(
          variant.changes.map(({ criterion, href, level, levelText, usual, usualText }) => ({
            words: [
              { text: criterion, href },
              {
                text: `: ${level} instead of ${usual}. ${level}: ${levelText} Instead of ${usual}: ${usualText}`,
              },
            ],
          })),
        ),
      ]),
    ),
  ];
}
