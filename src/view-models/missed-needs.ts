import type { Judgement } from "#domain/judgement.ts";
import { inARow } from "./amounts.ts";
import type { NamedSides } from "./headline.ts";

/** Who falls short of which must-have: what rules out both first. Sentences without the last full stop. */
export function missedNeeds(
  knockedOut: Judgement["knockedOut"],
  nameOf: (criterion: string) => string,
  sides: NamedSides,
): string {
  const missedBy = (side: "a" | "b") =>
    knockedOut.filter((out) => out.side === side).map(({ criterion }) => criterion);
  const [a, b] = [missedBy("a"), missedBy("b")];
  const both = a.filter((criterion) => b.includes(criterion));
  const alone = (missed: string[]) => missed.filter((criterion) => !both.includes(criterion));
  return [
    missing("Both miss", both, nameOf),
    missing(`${sides.a.name} misses`, alone(a), nameOf),
    missing(`${sides.b.name} misses`, alone(b), nameOf),
  ]
    .filter((part) => part !== "")
    .join(". ");
}

function missing(who: string, criteria: string[], nameOf: (criterion: string) => string): string {
  if (criteria.length === 0) return "";
  const names = inARow(criteria.map((id) => `\u201c${nameOf(id)}\u201d`));
  return `${who} ${criteria.length === 1 ? "a must-have" : "must-haves"}: ${names}`;
}
