import { remarkPart } from "#domain/addresses.ts";
import type { Architecture, Catalog, Question } from "#domain/catalog.ts";
import { judgedInSituation } from "#domain/judged-pair.ts";
import { best, ranking, type Standing } from "#domain/ranking.ts";
import type { SituationFields } from "#schema/question.ts";
import { inARow, notches } from "./amounts.ts";
import type { Citing } from "./citing.ts";
import { publishedHref } from "./duels.ts";
import { behindPhrases } from "./labels.ts";
import { links } from "./links.ts";
import { memberView } from "./members.ts";
import { statedIn } from "./stated-in.ts";

export type BestInSituation = ReturnType<typeof bestInSituations>[number];

/** Each situation of a question: who is best there, who comes next and how close, and whom its must-haves rule out. */
export function bestInSituations(
  question: Question,
  members: readonly Architecture[],
  catalog: Catalog,
  citing: Citing,
) {
  return question.situations.map((situation) => {
    const standings = ranking(question, members, situation);
    const { remark } = situation;
    return {
      ...statedIn(situation, question),
      anchor: situation.id,
      name: situation.name,
      reason: situation.reason,
      best: best(standings).map(({ member, score }) => ({ ...memberView(member), score: notches(score) })),
      next: nextBest(question, situation, standings, catalog),
      remark: remark ? citing.claim(remarkPart(situation.id), remark.text, remark.sources) : null,
      needs: needsOf(question, situation, standings),
      priorities: question.criteria.map(({ id, name }) => ({ name, steps: situation.priorities[id] ?? 0 })),
    };
  });
}

/** The situations in which one member is best, alone or with others. */
export function situationsWonBy(
  architecture: Architecture,
  question: Question,
  members: readonly Architecture[],
  catalog: Catalog,
) {
  return question.situations.flatMap((situation) => {
    const standings = ranking(question, members, situation);
    const top = best(standings);
    const own = top.find(({ member }) => member.id === architecture.id);
    if (!own) return [];
    return {
      name: situation.name,
      href: links.criterion(question.id, situation.id),
      score: notches(own.score),
      sharedWith: inARow(top.filter((other) => other !== own).map(({ member }) => member.shortName)),
      next: nextBest(question, situation, standings, catalog),
    };
  });
}

/** Whoever comes after the best and meets every must-have: its score and how close it is; null when nobody does. */
function nextBest(
  question: Question,
  situation: SituationFields,
  standings: readonly Standing[],
  catalog: Catalog,
) {
  const top = best(standings);
  const first = top[0];
  const second = standings.find((other) => other.missedNeeds.length === 0 && !top.includes(other));
  if (!first || !second) return null;
  const { outcome } = judgedInSituation({ question, a: first.member, b: second.member }, situation);
  const comparison = publishedHref(first.member, second.member, catalog);
  return {
    name: second.member.shortName,
    score: notches(second.score),
    behind: notches(first.score - second.score),
    how: behindPhrases[outcome],
    // The pair's own page has this situation in its table.
    href: comparison ? `${comparison}#${situation.id}` : links.architecture(second.member.id),
  };
}

function needsOf(question: Question, { needs }: SituationFields, standings: readonly Standing[]) {
  return Object.entries(needs).map(([criterion, { level, because }]) => ({
    criterion: question.criteria.find(({ id }) => id === criterion)?.name ?? criterion,
    level,
    because,
    rulesOut: inARow(
      standings
        .filter(({ missedNeeds }) => missedNeeds.includes(criterion))
        .map(({ member }) => member.shortName),
    ),
  }));
}
