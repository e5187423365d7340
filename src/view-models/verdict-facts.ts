import { bandPolicy } from "#domain/bands.ts";
import type { Catalog } from "#domain/catalog.ts";
import { judgedAtEqualPriorities } from "#domain/judged-at-equal-priorities.ts";
import type { Pair } from "#domain/pair.ts";
import { equalPriorities } from "#domain/priorities.ts";
import type { ComparisonFacts } from "#schema/comparison.ts";
import type { FlipFields } from "#schema/verdict.ts";
import { insideSentence } from "./amounts.ts";

/** The version of the arithmetic in src/domain. Raise it when the same ratings and priorities would give other numbers. */
const METHOD_VERSION = 1;

/** A verdict for programs: the editor's words, and the judgement at equal priorities. */
export function verdictFacts(pair: Pair, catalog: Catalog): ComparisonFacts["verdict"] {
  const { dek, framing, because, unless, useBothIf, useNeitherIf, flips, reviewed } = pair.verdict;
  const nameOf = (id: string) => catalog.architectures.get(id)?.shortName ?? id;
  return {
    dek,
    ...(framing ? { framing } : {}),
    because,
    unless,
    useBothIf,
    useNeitherIf,
    flips: flips.map((flip) => ({ ...flip, inside: flipInWords(flip, nameOf(flip.outcome)) })),
    reviewed,
    bandPolicy: bandPolicy.version,
    method: METHOD_VERSION,
    atEqualPriorities: judgementFacts(pair),
  };
}

/** A flip as one text: what to measure, from where on it matters, what it speaks for, and why. */
function flipInWords({ variable, threshold, text }: FlipFields, outcome: string): string {
  const measured = variable.charAt(0).toUpperCase() + variable.slice(1);
  return `${measured}: ${threshold}. That speaks for ${insideSentence(outcome)}. ${text}`;
}

/** The judgement at equal priorities for programs; numbers are not rounded. */
export function judgementFacts(pair: Pair): ComparisonFacts["verdict"]["atEqualPriorities"] {
  const { criteria } = pair.question;
  const steps = equalPriorities(criteria.map(({ group }) => group));
  const {
    contributions: _,
    onlyOneCounts: _1,
    knockedOut: _2,
    dominant: _3,
    ...judged
  } = judgedAtEqualPriorities(pair);
  return {
    priorities: Object.fromEntries(criteria.map(({ id }, k) => [id, steps[k] ?? 0])),
    ...(judged as Omit<ComparisonFacts["verdict"]["atEqualPriorities"], "priorities">),
  };
}
