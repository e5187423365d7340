import type { LinkedQuestion } from "#domain/priorities-link.ts";
import type { RatedCriterion } from "#domain/rated-criterion.ts";
import type { ReaderPriorities } from "#domain/reader-priorities.ts";
import type { NamedSides } from "./headline.ts";

/** A question as far as priorities need it: what a page in the browser knows without asking a server. */
export interface WeighedQuestion extends LinkedQuestion {
  readonly criteria: readonly { readonly id: string; readonly group: string; readonly name: string }[];
  readonly situations: readonly NamedPriorities[];
}

/** A situation's priorities and must-haves under its name. */
export interface NamedPriorities {
  readonly id: string;
  readonly name: string;
  readonly stated: ReaderPriorities;
}

/** All that a verdict at any priorities is computed and worded from. */
export interface WeighedPair {
  readonly question: WeighedQuestion;
  readonly sides: NamedSides;
  readonly rated: readonly RatedCriterion[];
}
