import type { Architecture } from "#domain/catalog.ts";
import { computedPick } from "#domain/checks/picks-are-computed.ts";
import { judgedAtEqualPriorities } from "#domain/judged-at-equal-priorities.ts";
import { ratingOf } from "#domain/judged-pair.ts";
import type { Pair } from "#domain/pair.ts";
import type { Side } from "#domain/rated-criterion.ts";

/** One rating that takes a pick away when it alone is one level off. */
export interface LoneFlip {
  readonly member: string;
  readonly criterion: string;
  readonly from: number;
  readonly to: number;
  /** The other side of the pair. */
  readonly against: string;
  /** What the verdict would then have to say: the other member, or an outcome without a pick. */
  readonly newPick: string;
}

/**
 * The ratings that, one level up or down, give a verdict at equal priorities another pick, or none. A pair without a
 * pick has none to lose.
 * @throws RangeError when a rating is missing
 */
export function loneFlips(pair: Pair): LoneFlip[] {
  const judgement = judgedAtEqualPriorities(pair);
  if (judgement.pick === null) return [];
  const picked = computedPick(pair, judgement);
  const sides: readonly Side[] = ["a", "b"];
  return sides.flatMap((side) =>
    pair.question.criteria.flatMap(({ id }) => {
      const from = ratingOf(pair[side], id).level;
      return [from - 1, from + 1]
        .filter((to) => to >= 1 && to <= 5)
        .map((to) => flip(pair, side, id, from, to))
        .filter(({ newPick }) => newPick !== picked);
    }),
  );
}

function flip(pair: Pair, side: Side, criterion: string, from: number, to: number): LoneFlip {
  const changed = { ...pair, [side]: rated(pair[side], criterion, to) };
  const newPick = computedPick(changed, judgedAtEqualPriorities(changed));
  return { member: pair[side].id, criterion, from, to, against: pair[side === "a" ? "b" : "a"].id, newPick };
}

function rated(member: Architecture, criterion: string, level: number): Architecture {
  const rating = { ...ratingOf(member, criterion), level };
  return { ...member, ratings: { ...member.ratings, [criterion]: rating } };
}
