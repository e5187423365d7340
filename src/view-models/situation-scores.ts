import type { Architecture, Question } from "#domain/catalog.ts";
import { best, ranking } from "#domain/ranking.ts";
import { placesAtEqualPriorities } from "#domain/standings.ts";
import { notches } from "./amounts.ts";
import { memberView } from "./members.ts";

export type SituationScores = ReturnType<typeof situationScores>;

/** A member's score in one situation, as it is drawn and as it is printed. */
export interface SituationScore {
  /** The situation's place in the list, from 1. */
  readonly number: number;
  readonly score: string;
  /** The same in tenths of a level, 10..50. */
  readonly tenths: number;
  /** First: best there, alone or with others. Out: a must-have rules it out. */
  readonly stands: "first" | "in" | "out";
}

/**
 * Every member in every situation: its score, and whether it is first or ruled out there. Members stand in the order of
 * their scores with no opinion.
 */
export function situationScores(question: Question, members: readonly Architecture[]) {
  const rankings = question.situations.map((situation) => ranking(question, members, situation));
  const rows = placesAtEqualPriorities(question, members).map((place) => {
    const scores = rankings.map((standings, index): SituationScore => {
      const own = standings.find(({ member }) => member === place.member);
      const isFirst = best(standings).some(({ member }) => member === place.member);
      const score = notches(own?.score ?? 0);
      return {
        number: index + 1,
        score,
        tenths: tenthsOf(score),
        stands: isFirst ? "first" : own?.missedNeeds.length ? "out" : "in",
      };
    });
    const score = notches(place.score);
    return { ...memberView(place.member), unweighed: score, tenths: tenthsOf(score), scores };
  });
  const drawn = rows.flatMap(({ tenths, scores }) => [tenths, ...scores.map((one) => one.tenths)]);
  return {
    situations: question.situations.map(({ id, name }) => ({ anchor: id, name })),
    rows,
    /** The whole levels between which all of it lies. */
    low: Math.floor(Math.min(...drawn) / 10),
    high: Math.ceil(Math.max(...drawn) / 10),
  };
}

const tenthsOf = (score: string) => Math.round(Number(score) * 10);
