import type { Architecture, Catalog, Question } from "#domain/catalog.ts";
import { type ArchitecturePage, architecturePage } from "../architecture-page.ts";
import { architectureContents as contents } from "../contents.ts";
import { links } from "../links.ts";
import { ratingParts, variantParts } from "./architecture-parts.ts";
import {
  type Block,
  list,
  type PageDocument,
  type Part,
  paragraph,
  part,
  type Statement,
  said,
} from "./document.ts";
import { changesBlock, figureBlock, namedBlock, proseBlocks } from "./shared-blocks.ts";

/**
 * The page of an architecture as a document, in the order of the page.
 *
 * @throws RangeError when it lacks a rating
 */
export function architectureDocument(
  architecture: Architecture,
  question: Question,
  catalog: Catalog,
): PageDocument {
  const view = architecturePage(architecture, question, catalog);
  return {
    kind: "architecture",
    title: view.name,
    href: links.architecture(view.id),
    summary: said(view.facts.definition),
    opening: [aboutIt(view)],
    parts: [
      part(contents.best, bestBlocks(view)),
      part(contents.compare, [list(view.comparisons.map(comparedWith))]),
      part(contents.how, proseBlocks(architecture.prose, view.sourceNumbers)),
      part(contents.moments, [
        paragraph(`[How to read the drawings](${links.drawings})`),
        list(view.moments.map((moment) => said(moment, `${moment.title}. `))),
      ]),
      part(contents.write, [
        list(
          view.write.map((frame) => said(frame, `${frame.title}: `)),
          "steps",
        ),
      ]),
      ...ratingParts(view),
      ...variantParts(view),
      ...factParts(view),
      part(contents.changes, [paragraph(`Last reviewed ${view.reviewed}.`), changesBlock(view.changes)]),
    ],
    sources: view.sources,
  };
}

function aboutIt({ level, question, aliases }: ArchitecturePage): Block {
  const also = aliases.length > 0 ? ` Also called ${aliases.join(", ")}.` : "";
  return paragraph({
    words: [
      { text: `A ${level}. It is one answer to the question ` },
      { text: question.title, href: question.href },
      ...(also ? [{ text: also }] : []),
    ],
  });
}

function bestBlocks({ bestIn, question, nothing }: ArchitecturePage): Block[] {
  return [
    paragraph(
      `It is the best in ${bestIn.length || "none"} of [our ${question.situations} situations](${question.href}#situations).`,
    ),
    ...(nothing ? [paragraph(said(nothing))] : []),
    ...(bestIn.length > 0 ? [list(bestIn.map(wonIn))] : []),
  ];
}

function wonIn({ name, href, score, sharedWith, next }: ArchitecturePage["bestIn"][number]): Statement {
  const shared = sharedWith ? `, shared with ${sharedWith}` : "";
  return {
    words: [
      { text: name, href },
      { text: `: ${score} of 5${shared}.${next ? " Next: " : ""}` },
      ...(next
        ? [
            { text: next.name, href: next.href },
            { text: ` ${next.score}, ${next.behind} behind: ${next.how}.` },
          ]
        : []),
    ],
  };
}

function comparedWith({ name, href, pick, dek }: ArchitecturePage["comparisons"][number]): Statement {
  return { words: [{ text: name, href }, { text: `: ${pick.name}${pick.phrase}. ${dek}` }] };
}

function factParts({ use, facts, mistakes }: ArchitecturePage): Part[] {
  return [
    part(contents.use, [list(use.map((clause) => said(clause)))]),
    part(contents.strengths, [list(facts.strengths.map((claim) => said(claim)))]),
    part(contents.costs, [list(facts.costs.map((claim) => said(claim)))]),
    part(contents.figures, [figureBlock(facts.figures)]),
    part(contents.systems, [namedBlock(facts.systems, "None named.")]),
    part(contents.incidents, [namedBlock(facts.incidents, "None found in public.")]),
    part(contents.mistakes, [list(mistakes.map((claim) => said(claim)))]),
  ];
}
