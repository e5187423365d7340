import type { Pair } from "#domain/pair.ts";
import type { MoveFields } from "#schema/verdict.ts";
import type { Citing } from "./citing.ts";
import type { Side, SideView } from "./sides.ts";

export type MoveView = ReturnType<typeof moveViews>[number];

/** Moving from A to B and from B to A, in that order: steps, the last one that can be undone, who has done it. */
export function moveViews(pair: Pair, sides: Record<Side, SideView>, citing: Citing) {
  const ordered = [...pair.verdict.moves].sort((one) => (one.from === pair.a.id ? -1 : 1));
  return ordered.map((move) => {
    const [from, to] = move.from === pair.a.id ? [sides.a, sides.b] : [sides.b, sides.a];
    return {
      from,
      to,
      steps: steps(move, citing),
      doneBy: citing.claim(`done-${from.id}-to-${to.id}`, move.doneBy.text, move.doneBy.sources),
    };
  });
}

function steps(move: MoveFields, citing: Citing) {
  return move.steps.map(({ id, text, sources }) => ({
    ...citing.claim(id, text, sources),
    lastReversible: id === move.lastReversible,
  }));
}
