import type { Catalog } from "#domain/catalog.ts";
import type { Pair } from "#domain/pair.ts";
import { type ComparisonPage, comparisonPage, comparisonTop } from "../comparison-page.ts";
import { comparisonContents as contents } from "../contents.ts";
import { links } from "../links.ts";
import { howParts, useParts } from "./comparison-parts.ts";
import { criteriaParts, leadPart, situationsPart } from "./comparison-ratings.ts";
import {
  type Block,
  linked,
  list,
  type PageDocument,
  type Part,
  paragraph,
  part,
  said,
  subpart,
  words,
} from "./document.ts";
import { changesBlock, proseBlocks } from "./shared-blocks.ts";

/**
 * The page of a pair as a document, in the order of the page.
 *
 * @throws RangeError when a member lacks a rating
 */
export function comparisonDocument(pair: Pair, catalog: Catalog): PageDocument {
  const view = comparisonPage(pair, catalog);
  const { framing } = view;
  return {
    kind: "comparison",
    title: view.title,
    href: links.comparison(pair.a.id, pair.b.id),
    summary: { words: words(view.dek) },
    opening: framing ? [paragraph(said(framing, `${framing.levels} `))] : [],
    parts: [
      part(contents.verdict, verdictBlocks(view)),
      situationsPart(view),
      leadPart(view),
      ...criteriaParts(view),
      ...momentParts(view),
      ...howParts(view),
      ...useParts(view),
      part(contents.argument, proseBlocks(pair.verdict.prose, view.sourceNumbers)),
      ...relatedParts(view),
      part(contents.changes, [changesBlock(view.changes)]),
    ],
    sources: view.sources,
  };
}

/**
 * Of the page of a pair only what it alone says in short: the verdict. All pairs whole would repeat what the pages of the
 * architectures say, each as many times as there are others.
 */
export function comparisonVerdict(pair: Pair, catalog: Catalog): PageDocument {
  const { title, href, citing, framing, card } = comparisonTop(pair, catalog);
  return {
    kind: "comparison",
    title,
    href,
    summary: { words: words(pair.verdict.dek) },
    opening: framing ? [paragraph(said(framing, `${framing.levels} `))] : [],
    parts: [part(contents.verdict, verdictBlocks({ card }))],
    sources: citing.sources(),
  };
}

function verdictBlocks({ card }: Pick<ComparisonPage, "card">): Block[] {
  const { headline, share, flip, other, scores } = card;
  const pick = `${headline.name}${headline.phrase}`;
  // "Too close to call" names nobody: the outcome is all there is.
  const isSaidTwice = pick === card.outcome;
  const shown = share && (share.leader ? share[share.leader.side] : `${share.a} to ${share.b}`);
  const lead = card.leader ? ` A lead of ${card.lead} notches.` : "";
  return [
    paragraph({ words: words(isSaidTwice ? `${pick}.` : `${card.outcome}. ${pick}.`) }),
    paragraph(said(card.because)),
    paragraph(said(card.unless, `Pick ${other ? other.inside : "the other"} if `, ".")),
    list([
      ...(shown ? [{ words: words(`Leads under this share of all possible priorities: ${shown}`) }] : []),
      {
        words: words(
          `Score at equal priorities: ${scores.a} to ${scores.b}.${lead} No opinion, so no recommendation.`,
        ),
      },
      ...(flip
        ? [
            {
              words: [
                { text: `It flips when ${flip.points} points of priority move to ` },
                { text: flip.criterion, href: flip.href },
              ],
            },
          ]
        : []),
    ]),
    paragraph(
      `Reviewed ${card.reviewed}, ratings revision ${card.revision}. [How this is computed](${card.method}) · [Decision record](${card.record})`,
    ),
  ];
}

function momentParts({ moments, sides }: ComparisonPage): Part[] {
  const both = [sides.a, sides.b];
  const follow = both.map(({ id, name }) => `[${name}](${links.write(id)})`).join(" · ");
  return [
    part(contents.moments, [
      paragraph(`The same four moments in both. [How to read the drawings](${links.drawings})`),
      paragraph({ words: linked(`Follow one write, step by step: ${follow}`) }),
    ]),
    ...moments.map((pair) =>
      subpart(pair[0].title, [
        list(pair.map((moment, place) => said(moment, `${both[place]?.name ?? ""}. `))),
      ]),
    ),
  ];
}

function relatedParts({ related, question, beside }: ComparisonPage): Part[] {
  const next = [
    ...(beside.previous ? [words(`Previous: ${beside.previous.title}`, beside.previous.href)] : []),
    ...(beside.next ? [words(`Next: ${beside.next.title}`, beside.next.href)] : []),
  ];
  return [
    part(contents.related, [
      paragraph({ words: [{ text: question.title, href: question.href }, { text: ", all side by side" }] }),
      list(next.map((one) => ({ words: one }))),
    ]),
    ...related.map(({ inside, others }) =>
      subpart(`Compare ${inside} with…`, [
        list(others.map(({ name, href }) => ({ words: words(name, href) }))),
      ]),
    ),
  ];
}
