import { type Architecture, type Catalog, compareIds, type Question, type Verdict } from "./catalog.ts";

/** Two architectures of one question and the editor's words on them. `a` comes first in the alphabet. */
export interface Pair {
  readonly question: Question;
  readonly a: Architecture;
  readonly b: Architecture;
  readonly verdict: Verdict;
}

/** The verdict's file name for two ids, in whichever order they come: `<a>--<b>`. */
export function pairId(one: string, other: string): string {
  return [one, other].sort(compareIds).join("--");
}

/** The two ids of a verdict's file name, or null when the name is not two ids with `--` between. */
export function idsOfPair(id: string): readonly [string, string] | null {
  const parts = id.split("--");
  const [one, other] = parts;
  return parts.length === 2 && one && other ? [one, other] : null;
}

/** Every pair that has a verdict, in the order of their ids. A verdict whose members are missing is left to the laws. */
export function pairs(catalog: Catalog): Pair[] {
  return [...catalog.verdicts.values()]
    .sort((one, other) => compareIds(one.id, other.id))
    .flatMap((verdict) => {
      const ids = idsOfPair(verdict.id);
      const a = ids && catalog.architectures.get(ids[0]);
      const b = ids && catalog.architectures.get(ids[1]);
      const question = a && catalog.questions.get(a.question);
      return a && b && question ? [{ question, a, b, verdict }] : [];
    });
}
