import type { Verdict } from "#domain/catalog.ts";
import { didYouMean, oneOf } from "#domain/nearest.ts";
import { idsOfPair } from "#domain/pair.ts";
import type { Check, Problem } from "./check.ts";

/** A verdict tells how to move from A to B and from B to A, and which step is the last that can be undone. */
export const movesGoBothWays: Check = (catalog) =>
  [...catalog.verdicts.values()].flatMap((verdict) => [...wrongWays(verdict), ...unknownSteps(verdict)]);

function wrongWays({ id, file, moves }: Verdict): Problem[] {
  const ids = idsOfPair(id);
  if (!ids || ids[0] === ids[1]) return [];
  const [a, b] = ids;
  const wanted = [`${a} to ${b}`, `${b} to ${a}`];
  const seen = new Set<string>();
  return moves.flatMap(({ from, to }, place) => {
    const way = `${from} to ${to}`;
    const fits = wanted.includes(way) && !seen.has(way);
    seen.add(way);
    if (fits) return [];
    const again = wanted.includes(way);
    const wrong = [a, b].includes(from) ? "to" : "from";
    return [
      {
        where: { file, field: ["moves", place, again ? "from" : wrong] },
        what: again ? `has the move ${way} twice` : `"${way}" is not a move between the two`,
        allowed: `one move ${wanted.join(" and one ")}`,
        example: `from: ${again ? to : a}, to: ${again ? from : b}`,
      },
    ];
  });
}

function unknownSteps({ file, moves }: Verdict): Problem[] {
  return moves.flatMap(({ steps, lastReversible }, place) => {
    const known = steps.map(({ id }) => id);
    if (known.includes(lastReversible)) return [];
    return [
      {
        where: { file, field: ["moves", place, "lastReversible"] },
        what: `"${lastReversible}" is not a step of this move`,
        allowed: didYouMean(lastReversible, known, `the steps are ${oneOf(known)}`),
        example: known[0] ?? "dual-write",
      },
    ];
  });
}
