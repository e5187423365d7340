import type { Architecture, Catalog, Question } from "#domain/catalog.ts";
import { judgedAtEqualPriorities } from "#domain/judged-at-equal-priorities.ts";
import { type Pair, pairs } from "#domain/pair.ts";
import { insideSentence } from "./amounts.ts";
import { homePicture } from "./head.ts";
import { headlineText } from "./headline.ts";
import { links } from "./links.ts";
import { type Side, sideView } from "./sides.ts";
import { shareView } from "./verdict-card.ts";

/** What the picture beside a link says. */
export interface PreviewCard {
  /** A short line above: what the page belongs to. */
  readonly kicker: string;
  /** The heading in runs, each in the hue of its side or in ink. */
  readonly names: readonly { readonly text: string; readonly side: Side | null }[];
  /** Below the heading: the verdict of a pair, else what this is. */
  readonly says: { readonly text: string; readonly side: Side | null };
  /** How all possible priorities are shared between the sides, for a pair; `partOfA` is from 0 to 100. */
  readonly share: { readonly a: string; readonly b: string; readonly partOfA: number } | null;
  /** The same in words, for those who do not see it. */
  readonly alt: string;
}

/** The verdict of a pair with no opinion: both names, the pick, the share of all possible priorities on either side. */
export function comparisonCard(pair: Pair): PreviewCard {
  const sides = { a: sideView("a", pair.a), b: sideView("b", pair.b) };
  const judgement = judgedAtEqualPriorities(pair);
  const share = shareView(pair, judgement, sides);
  const pick = headlineText(judgement, sides);
  return {
    kicker: pair.question.shortTitle,
    names: [
      { text: sides.a.name, side: "a" },
      { text: "vs", side: null },
      { text: sides.b.inside, side: "b" },
    ],
    says: { text: pick, side: judgement.pick },
    share: share && { a: share.a, b: share.b, partOfA: share.partOfA },
    alt: `${sides.a.name} vs ${sides.b.inside}: ${insideSentence(pick)}.${share ? ` ${share.a} of all priorities to ${share.b}.` : ""}`,
  };
}

/** An architecture by its whole name, with its definition. */
export function architectureCard({ name, definition }: Architecture, question: Question): PreviewCard {
  return {
    kicker: question.shortTitle,
    names: [{ text: name, side: null }],
    says: { text: definition.text, side: null },
    share: null,
    alt: `${name}: ${definition.text}`,
  };
}

/** A question with what hangs on its answer. */
export function questionCard({ shortTitle, title, dek }: Question): PreviewCard {
  return {
    kicker: "Question",
    names: [{ text: shortTitle, side: null }],
    says: { text: dek, side: null },
    share: null,
    alt: `${title} ${dek}`,
  };
}

/** What the site is, for the home page and every page without a picture of its own. */
export const homeCard: PreviewCard = {
  kicker: "",
  names: [{ text: "Software architectures, two at a time", side: null }],
  says: { text: "Which to pick, why, and how sure.", side: null },
  share: null,
  alt: homePicture,
};

/**
 * Every picture the site has.
 *
 * @returns the address of the page each belongs to, and what it says
 */
export function previewCards(catalog: Catalog): { page: string; card: PreviewCard }[] {
  const { questions, architectures } = catalog;
  return [
    { page: links.home, card: homeCard },
    ...[...questions.values()].map((question) => ({
      page: links.question(question.id),
      card: questionCard(question),
    })),
    ...[...architectures.values()].flatMap((architecture) => {
      const question = questions.get(architecture.question);
      const page = links.architecture(architecture.id);
      return question ? [{ page, card: architectureCard(architecture, question) }] : [];
    }),
    ...pairs(catalog).map((pair) => ({
      page: links.comparison(pair.a.id, pair.b.id),
      card: comparisonCard(pair),
    })),
  ];
}
