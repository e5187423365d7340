import type { ComparisonPage } from "../comparison-page.ts";
import { comparisonContents as contents } from "../contents.ts";
import { list, type Part, paragraph, part, said, subpart, table, words } from "./document.ts";

/** The pick under the priorities of each situation. */
export function situationsPart({ situations }: ComparisonPage): Part {
  return part(contents.situations, [
    paragraph(`The same ratings under ${situations.length} sets of priorities.`),
    table(
      ["If you are building", "Why these priorities", "Pick", "Score", "What decides"],
      situations.map((row) => [
        row.name,
        row.reason,
        row.pick ? row.pick.name : row.outcome,
        row.scores ? `${row.scores.a} to ${row.scores.b}` : "",
        row.decidedBy,
      ]),
    ),
  ]);
}

/** What each criterion adds to the lead, and which weight of it would turn the pick. */
export function leadPart({ lead }: ComparisonPage): Part {
  const weight = lead.weighs
    ? `each criterion weighs ${lead.weighs}`
    : "each group weighs the same, and a criterion its part of that";
  return part(contents.lead, [
    paragraph(`With no opinion, ${weight}.`),
    table(
      ["Criterion", "Adds to the lead", "At another weight"],
      [
        ...lead.rows.map(({ anchor, name, adds, says }) => [words(name, `#${anchor}`), adds, says]),
        ["Together", lead.lead, ""],
      ],
    ),
  ]);
}

/** Both ratings of every criterion with their reasons, group by group. */
export function criteriaParts({ criteria, sides }: ComparisonPage): Part[] {
  const names = [sides.a.name, sides.b.name];
  const note = paragraph("Levels from 1 to 5; 5 is better for you.");
  return [
    part(contents.criteria, [note]),
    ...criteria.map((group) =>
      subpart(group.name, [
        table(
          ["Criterion", ...names, "Difference"],
          group.rows.map(({ name, ratings, differenceText }) => [
            name,
            ...ratings.map(({ level }) => `${level} of 5`),
            differenceText,
          ]),
        ),
        ...group.rows.flatMap((row) => [
          paragraph({
            words: [
              { text: `${row.name}: ${row.asks} ` },
              { text: "What each level means", href: row.levelsHref },
            ],
          }),
          list(
            row.ratings.map((rating, place) =>
              said(rating, `${names[place]}, ${rating.level} of 5. `, ` Evidence: ${rating.evidence}.`),
            ),
          ),
        ]),
      ]),
    ),
  ];
}
