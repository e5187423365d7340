import type { Catalog } from "#domain/catalog.ts";
import { aboutInOneLine, aboutSections } from "../about-page.ts";
import { methodContents as contents } from "../contents.ts";
import { links } from "../links.ts";
import { type MethodPage, methodPage } from "../method-page.ts";
import { exampleSteps, methodWords } from "../method-words.ts";
import { type Block, list, type PageDocument, paragraph, part, table, words } from "./document.ts";

/** The page about the site. */
export function aboutDocument(): PageDocument {
  return {
    kind: "about",
    title: "About Weighed",
    href: links.about,
    summary: { words: words(aboutInOneLine) },
    opening: [],
    parts: aboutSections(),
    sources: [],
  };
}

/** How verdicts are computed, with a real pair worked through. */
export function methodDocument(catalog: Catalog): PageDocument {
  const view = methodPage(catalog);
  const says = methodWords(view);
  return {
    kind: "method",
    title: "How a verdict is computed",
    href: links.method,
    summary: {
      words: words(
        "A verdict is arithmetic on ratings that people can check. Here is all of it, and what it cannot tell you.",
      ),
    },
    opening: [],
    parts: [
      part(contents.ratings, says.ratings),
      part(contents.evidence, [...says.evidence, gradeTable(view)]),
      part(contents.priorities, says.priorities),
      part(contents.yours, says.yours),
      part(contents.order, says.order),
      part(contents.bands, says.bands),
      ...(view.example ? [part(contents.example, exampleBlocks(view.example))] : []),
      part(contents.drawings, says.drawings),
      part(contents.limits, says.limits),
      part(contents.who, says.who),
      part(contents.money, says.money),
    ],
    sources: [],
  };
}

function gradeTable({ grades }: MethodPage): Block {
  return table(
    ["Grade", "What it means", "Uncertainty, each way"],
    grades.map(({ name, means, uncertainty }) => [name, means, uncertainty]),
  );
}

function exampleBlocks(example: NonNullable<MethodPage["example"]>): Block[] {
  const { sides, href, rows } = example;
  return [
    paragraph(
      `[${sides.a.name} vs ${sides.b.name}](${href}), at equal priorities: every group of criteria has the same weight. These are the numbers its page shows, computed by the same code.`,
    ),
    table(
      ["Criterion", sides.a.name, sides.b.name, "Difference"],
      rows.map(({ name, a, b, difference }) => [name, String(a), String(b), difference]),
    ),
    list(
      exampleSteps(example).map((text) => ({ words: words(text) })),
      "steps",
    ),
  ];
}
