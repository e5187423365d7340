import type { Side } from "#domain/rated-criterion.ts";
import type { Block } from "./adr.ts";
import { type Basis, type Cited, list } from "./adr-basis.ts";
import { otherSide } from "./adr-values.ts";

/** A record is read to its end when it fits two printed pages: the most differences, and the most pros or cons. */
const MOST = 3;
const MOST_CLAIMS = 2;

/** What follows from the pick: where it is rated higher, where lower, and where it makes no difference. */
export function consequences(basis: Basis, pick: Side): Block[] {
  const { judgement, rated, named, say } = basis;
  const even = named((k) => rated[k]?.a.level === rated[k]?.b.level);
  const bad = differences(basis, otherSide(pick), pick);
  return list([
    ...(judgement.outcome === "knocked-out" ? [[say("met")]] : []),
    ...items(basis, "good", differences(basis, pick, pick)),
    ...(even ? [[say("even2", { names: even })]] : []),
    ...(bad.length > 0 ? items(basis, "bad", bad) : [[say("costs")]]),
  ]);
}

/** What speaks for an option and what it costs, as its own page says; without a pick, first where it is rated higher. */
export function prosAndCons(basis: Basis, side: Side): Block[] {
  const { strengths, costs } = basis.facts[side];
  const ahead = basis.judgement.pick ? [] : differences(basis, side, side);
  const claims = (of: typeof costs) =>
    of.slice(0, MOST_CLAIMS).map(({ inside, sources }): Cited => [inside, sources]);
  return list([
    ...items(basis, "good", ahead.length > 0 ? ahead : claims(strengths)),
    ...items(basis, "bad", claims(costs)),
  ]);
}

function items({ say, cite }: Basis, key: "good" | "bad", cited: readonly Cited[]) {
  return cited.map(([text, sources]) => cite(say(key, { text }), sources));
}

/** Where `ahead` is rated higher, by what that weighs, in the words of the rating of `spoken`. */
function differences({ facts, rated, stated, name, say }: Basis, ahead: Side, spoken: Side): Cited[] {
  const rival = otherSide(spoken);
  return rated
    .map((criterion, k) => {
      const notches = criterion[ahead].level - criterion[otherSide(ahead)].level;
      // The second part only orders what weighs the same.
      return { criterion, notches, order: notches * (stated.priorities[k] ?? 0) + notches / 10 };
    })
    .filter(({ notches }) => notches > 0)
    .sort((one, other) => other.order - one.order)
    .slice(0, MOST)
    .flatMap(({ criterion }): Cited[] => {
      const rating = facts[spoken].ratings[criterion.id];
      if (!rating) return [];
      const values = { name: criterion.name, other: criterion[rival].level, against: name(rival) };
      return [[say("differs", { ...rating, ...values }), rating.sources]];
    });
}
