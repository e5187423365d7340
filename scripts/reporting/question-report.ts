import { type Catalog, membersOf, type Question } from "../../src/domain/catalog.ts";
import { lengthOf } from "../../src/domain/checks/texts-have-the-length-they-need.ts";
import { type Claim, claimsOf, isFigure } from "../../src/domain/claims.ts";
import { judgedAtEqualPriorities } from "../../src/domain/judged-at-equal-priorities.ts";
import { ratingOf } from "../../src/domain/judged-pair.ts";
import type { Outcome } from "../../src/domain/judgement.ts";
import { type LoneFlip, loneFlips } from "../../src/domain/lone-flips.ts";
import { medianOf } from "../../src/domain/median.ts";
import { type Pair, pairs } from "../../src/domain/pair.ts";
import { citesPrimary, restsOnQuoted } from "../../src/domain/primary-sources.ts";
import { printedNumbers } from "../../src/domain/printed-numbers.ts";
import { explainedByLiking, type Liking } from "../../src/domain/rating-spread.ts";
import { wordsOfVerdicts } from "../../src/domain/verdict-words.ts";
import { wonSituations } from "../../src/domain/winners.ts";
import { type RatingCounts, ratingCounts, type UnheldLevel, unheldLevels } from "./rating-counts.ts";

/** What can be counted about a question: how much of it is written, on what it rests, and how firmly it stands. */
export interface QuestionReport {
  readonly question: string;
  readonly members: readonly string[];
  readonly pairs: { readonly published: number; readonly possible: number };
  readonly words: {
    readonly least: number;
    readonly median: number;
    readonly most: number;
    /** Words of all its sentences, and of those in its prose. */
    readonly verdicts: readonly {
      readonly verdict: string;
      readonly words: number;
      readonly prose: number;
    }[];
  };
  readonly claims: { readonly total: number; readonly primary: number };
  readonly ratings: RatingCounts;
  readonly unheldLevels: readonly UnheldLevel[];
  readonly liking: Liking | null;
  readonly loneFlips: readonly LoneFlip[];
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
  readonly best: readonly { readonly situation: string; readonly members: readonly string[] }[];
  /** What we have not seen ourselves: sources, the claims that rest on nothing else, and those that state a figure. */
  readonly quoted: { readonly sources: readonly string[]; readonly claims: number; readonly figures: number };
}

/**
 * Counts a question.
 * @param catalog sound content: the gate has nothing to say against it
 * @throws RangeError when a member lacks a rating
 */
export function questionReport(catalog: Catalog, question: Question): QuestionReport {
  const members = membersOf(catalog, question.id);
  const published = pairs(catalog).filter((pair) => pair.question.id === question.id);
  const claims = claimsOf(catalog, question.id);
  const levels = members.map((member) => question.criteria.map(({ id }) => ratingOf(member, id).level));
  return {
    question: question.id,
    members: members.map(({ id }) => id),
    pairs: { published: published.length, possible: (members.length * (members.length - 1)) / 2 },
    words: wordsOf(catalog, published),
    claims: { total: claims.length, primary: primaryOf(catalog, claims).length },
    ratings: ratingCounts(members),
    unheldLevels: unheldLevels(question, members),
    liking: explainedByLiking(levels),
    loneFlips: published.flatMap(loneFlips),
    outcomes: outcomesOf(published),
    best: (wonSituations(catalog, question) ?? []).map(({ situation, winners }) => ({
      situation: situation.name,
      members: winners,
    })),
    quoted: quotedOf(catalog, claims),
  };
}

function wordsOf(catalog: Catalog, published: readonly Pair[]): QuestionReport["words"] {
  const words = wordsOfVerdicts(catalog);
  const verdicts = published.map(({ verdict: { id, file, prose } }) => ({
    verdict: id,
    words: words.get(file) ?? 0,
    prose: lengthOf(prose),
  }));
  const counts = verdicts.map((verdict) => verdict.words);
  const none = counts.length === 0;
  return {
    least: none ? 0 : Math.min(...counts),
    median: medianOf(counts),
    most: none ? 0 : Math.max(...counts),
    verdicts,
  };
}

function primaryOf(catalog: Catalog, claims: readonly Claim[]): Claim[] {
  return claims.filter(({ citations }) => citesPrimary(catalog, citations));
}

function outcomesOf(published: readonly Pair[]): QuestionReport["outcomes"] {
  const outcomes: Partial<Record<Outcome, number>> = {};
  for (const pair of published) {
    const { outcome } = judgedAtEqualPriorities(pair);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }
  return outcomes;
}

function quotedOf(catalog: Catalog, claims: readonly Claim[]): QuestionReport["quoted"] {
  const cited = new Set(claims.flatMap(({ citations }) => citations.map(({ source }) => source)));
  const sources = [...catalog.sources.values()].filter(
    ({ id, checked }) => checked === "quoted" && cited.has(id),
  );
  const alone = claims.filter(({ citations }) => restsOnQuoted(catalog, citations));
  const figures = alone.filter((claim) => isFigure(claim) || printedNumbers(claim.text).length > 0);
  return { sources: sources.map(({ id }) => id), claims: alone.length, figures: figures.length };
}
