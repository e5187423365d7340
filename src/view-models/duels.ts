import type { Architecture, Catalog, Question } from "#domain/catalog.ts";
import { pairId } from "#domain/pair.ts";
import { type Duel, duels, placesAtEqualPriorities } from "#domain/standings.ts";
import { notches } from "./amounts.ts";
import { type DuelOutcome, duelPhrases, duelResults } from "./labels.ts";
import { links } from "./links.ts";
import { memberView } from "./members.ts";

export type WhoBeatsWhom = ReturnType<typeof whoBeatsWhom>;
export type PairRow = ReturnType<typeof whoBeatsWhom>["matrix"][number];

/** Who beats whom at equal priorities: the members from the best down, each with the others, and every pair in a table. */
export function whoBeatsWhom(question: Question, members: readonly Architecture[], catalog: Catalog) {
  const places = placesAtEqualPriorities(question, members);
  const all = duels(question, places);
  return {
    places: places.map(({ member, score }) => ({
      ...memberView(member),
      score: notches(score),
      others: othersOf(member, all, catalog),
    })),
    /** In the order of the places: who stands higher, who lower, and how sure that is. */
    arrows: all.map(({ upper, lower, outcome }) => ({
      from: places.findIndex(({ member }) => member === upper),
      to: places.findIndex(({ member }) => member === lower),
      stroke: STROKES[outcomeOf(outcome)],
    })),
    matrix: members.map((row) => ({
      ...memberView(row),
      cells: members.map((column) => cellOf(row, column, all, catalog)),
    })),
  };
}

/** The page of a pair in its one order, or null while it has no verdict. */
export function publishedHref(one: Architecture, other: Architecture, catalog: Catalog): string | null {
  if (!catalog.verdicts.has(pairId(one.id, other.id))) return null;
  const [a, b] = one.id < other.id ? [one, other] : [other, one];
  return links.comparison(a.id, b.id);
}

/** How an arrow of the drawing is drawn: whoever is nowhere worse wins clearly. */
const STROKES = {
  dominates: "clear",
  clear: "clear",
  leans: "leans",
  "too-close": "close",
  alike: "close",
} as const satisfies Record<DuelOutcome, string>;

/** Without must-haves and with all priorities above 0 no other outcome can come. */
function outcomeOf(outcome: Duel["outcome"]): DuelOutcome {
  if (outcome in duelResults) return outcome as DuelOutcome;
  throw new RangeError(`"${outcome}" cannot come of equal priorities`);
}

/** Whom a member beats, is close to and loses to, each under its phrase, from its clearest win to its clearest loss. */
function othersOf(member: Architecture, all: readonly Duel[], catalog: Catalog) {
  return duelPhrases
    .map(({ outcome, stands, phrase }) => ({
      phrase,
      members: all
        .filter((duel) => duel.outcome === outcome)
        .filter(({ upper, lower }) => {
          return (stands !== "lower" && upper === member) || (stands !== "upper" && lower === member);
        })
        .map(({ upper, lower }) => (upper === member ? lower : upper))
        .map((other) => ({ name: other.shortName, href: publishedHref(member, other, catalog) })),
    }))
    .filter(({ members }) => members.length > 0);
}

/** What the table of every pair says where a row meets a column: null on the diagonal. */
function cellOf(row: Architecture, column: Architecture, all: readonly Duel[], catalog: Catalog) {
  const duel = all.find(
    ({ upper, lower }) => [upper, lower].includes(row) && [upper, lower].includes(column),
  );
  if (row === column || !duel) return null;
  const results = duelResults[outcomeOf(duel.outcome)];
  const [a, b] = row.id < column.id ? [row, column] : [column, row];
  return {
    title: `${a.shortName} vs ${b.shortName}`,
    result: duel.upper === row ? results.wins : results.loses,
    href: publishedHref(row, column, catalog),
  };
}
