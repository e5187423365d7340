import type { Judgement } from "#domain/judgement.ts";
import type { Side } from "#domain/rated-criterion.ts";
import { outcomePhrases } from "./labels.ts";

/** The two architectures of a pair by the names they have at the head of a sentence. */
export type NamedSides = Readonly<Record<Side, { readonly name: string }>>;

/** The pick's name and what follows it; for an outcome without a pick, only the phrase. */
export function headlineOf({ pick, outcome }: Pick<Judgement, "pick" | "outcome">, sides: NamedSides) {
  return { side: pick, name: pick ? sides[pick].name : "", phrase: outcomePhrases[outcome] };
}

/** The same as one line of text: "Multi-leader, on balance". */
export function headlineText(judgement: Pick<Judgement, "pick" | "outcome">, sides: NamedSides): string {
  const { name, phrase } = headlineOf(judgement, sides);
  return `${name}${phrase}`;
}
