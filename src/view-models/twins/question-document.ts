import type { Catalog, Question } from "#domain/catalog.ts";
import { questionContents as contents } from "../contents.ts";
import { links } from "../links.ts";
import { type QuestionPage, questionPage } from "../question-page.ts";
import { list, type PageDocument, type Part, paragraph, part, type Run, table, words } from "./document.ts";
import { criteriaParts } from "./question-criteria-parts.ts";
import { situationParts } from "./question-situations.ts";
import { changesBlock, inRow, proseBlocks } from "./shared-blocks.ts";

/**
 * The page of a question as a document, in the order of the page.
 *
 * @throws RangeError when a member lacks a rating
 */
export function questionDocument(question: Question, catalog: Catalog): PageDocument {
  const view = questionPage(question, catalog);
  return {
    kind: "question",
    title: view.title,
    href: links.question(view.id),
    summary: { words: words(view.dek) },
    opening: proseBlocks(question.prose, view.sourceNumbers),
    parts: [
      part(contents.answers, [list(view.members.map(answer))]),
      ...situationParts(view),
      beatsPart(view),
      ratingsPart(view),
      pairsPart(view),
      ...criteriaParts(view),
      ...(view.sources.length > 0 ? [] : [sourcesElsewhere()]),
      part(contents.changes, [paragraph(`Last reviewed ${view.reviewed}.`), changesBlock(view.changes)]),
    ],
    sources: view.sources,
  };
}

function answer({ name, href, level, definition }: QuestionPage["members"][number]) {
  return { words: [{ text: name, href }, { text: `: ${definition} A ${level}.` }] };
}

function beatsPart({ duels }: QuestionPage): Part {
  const note = `Every group of criteria counts the same, and nothing is a must-have. Whoever stands higher has the higher score; whether that is enough for a pick is [a matter of how robust it is](${links.methodSection("bands")}).`;
  const others = (all: QuestionPage["duels"]["places"][number]["others"]): Run[] =>
    all.flatMap(({ phrase, members }) => [
      { text: `. ${phrase} ` },
      ...inRow(members.map(({ name, href }) => (href ? { text: name, href } : { text: name }))),
    ]);
  return part(contents.beats, [
    paragraph(note),
    list(
      duels.places.map((place) => ({
        words: [{ text: place.name, href: place.href }, { text: ` ${place.score}` }, ...others(place.others)],
      })),
      "steps",
    ),
  ]);
}

function ratingsPart({ grid, revision }: QuestionPage): Part {
  const criteria = grid.groups.flatMap((group) => group.criteria.map(({ name }) => name));
  return part(contents.ratings, [
    paragraph(
      `Levels from 1 to 5; 5 is better for you. Each level leads to its reason. What a level means, and whom it rules out when you must have it, [stands below](#criteria). Ratings revision ${revision}. After a level stands [what it rests on](${links.methodSection("evidence")}).`,
    ),
    table(
      ["Architecture", ...criteria],
      grid.rows.map(({ name, href, ratings }) => [
        words(name, href),
        ...ratings.map((rating) => words(`${rating.level}, ${rating.evidence}`, rating.href)),
      ]),
    ),
  ]);
}

function pairsPart({ duels }: QuestionPage): Part {
  return part(contents.pairs, [
    paragraph("At equal priorities, seen from the row. A link leads to the comparison."),
    table(
      ["Architecture", ...duels.matrix.map(({ name }) => name)],
      duels.matrix.map(({ name, href, cells }) => [
        words(name, href),
        ...cells.map((cell) => words(cell?.result ?? "·", cell?.href)),
      ]),
    ),
  ]);
}

function sourcesElsewhere(): Part {
  return part(contents.sources, [
    paragraph(
      `Each rating’s sources stand on its architecture’s page and on [the page of all sources](${links.sources}).`,
    ),
  ]);
}
