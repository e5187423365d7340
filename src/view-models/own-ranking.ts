import { type Standing, standings } from "#domain/ranking.ts";
import { noOpinion, type ReaderPriorities } from "#domain/reader-priorities.ts";
import { inARow, notches } from "./amounts.ts";
import type { WeighedQuestion } from "./weighed-pair.ts";

/** A member as far as ranking needs it. */
export interface RankedMember {
  readonly name: string;
  /** 1..5, in the order of the question's criteria. */
  readonly levels: readonly number[];
}

/** One member's place at the reader's priorities. */
export interface OwnPlace<Member> {
  readonly member: Member;
  /** From 1; members that are level share it. Null for whoever a must-have rules out. */
  readonly place: number | null;
  readonly score: string;
  /** How far it moved against no opinion, or which must-haves it misses; empty when it stayed. */
  readonly says: string;
}

/** Rounding decides no place: the same sum in another order may differ by this. */
const ROUNDING = 1e-12;

/**
 * All members at the reader's priorities, best first, with who moved up and down against no opinion; empty while
 * nothing is weighed.
 *
 * @throws RangeError on a priority out of range
 */
export function ownRanking<Member extends RankedMember>(
  question: WeighedQuestion,
  members: readonly Member[],
  stated: ReaderPriorities,
): OwnPlace<Member>[] {
  if (stated.priorities.every((priority) => priority === 0)) return [];
  const at = (priorities: ReaderPriorities) =>
    standings(question.criteria, members, ({ levels }) => levels, priorities);
  const before = at(noOpinion(question.criteria));
  const after = at(stated);
  const nameOf = (id: string) => `\u201c${question.criteria.find((one) => one.id === id)?.name}\u201d`;
  return after.map((standing) => {
    const { member, score, missedNeeds } = standing;
    const place = placeOf(standing, after);
    const was = placeOf(
      before.find((other) => other.member === member),
      before,
    );
    const missed = `misses ${inARow(missedNeeds.map(nameOf))}`;
    return {
      member,
      place,
      score: notches(score),
      says: place === null ? missed : moved(was ?? place, place),
    };
  });
}

function placeOf<Member>(own: Standing<Member> | undefined, all: readonly Standing<Member>[]): number | null {
  if (!own || own.missedNeeds.length > 0) return null;
  const better = all.filter(
    ({ score, missedNeeds }) => missedNeeds.length === 0 && score > own.score + ROUNDING,
  );
  return better.length + 1;
}

function moved(before: number, now: number): string {
  if (before === now) return "";
  return now < before ? `up ${before - now}` : `down ${now - before}`;
}

/** The ranking in one sentence, for a line and for screen readers. */
export function rankingInWords(places: readonly OwnPlace<RankedMember>[]): string {
  if (places.length === 0) return "Every priority stands at 0, so there is nothing to rank. Raise one.";
  const first = places.filter(({ place }) => place === 1);
  if (first.length === 0) return `None of ${places.length} is left: lower one of your must-haves.`;
  const left = places.filter(({ place }) => place !== null).length;
  const others = left < places.length ? ` ${left} of ${places.length} meet your must-haves.` : "";
  return `${inARow(first.map(({ member }) => member.name))} ${first.length > 1 ? "share the first place" : "comes first"} with ${first[0]?.score}.${others}`;
}
