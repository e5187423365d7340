import { pairs } from "#domain/pair.ts";
import { fragmentOf } from "#domain/priorities-link.ts";
import { noOpinion, type ReaderPriorities } from "#domain/reader-priorities.ts";
import type { ComparisonFacts } from "#schema/comparison.ts";
import { decisionRecord } from "#view-models/adr.ts";
import { recordMarkdown } from "#view-models/adr-markdown.ts";
import { comparisonFacts } from "#view-models/comparison-facts.ts";
import { pairOfFacts } from "#view-models/facts-pair.ts";
import { theRealCatalog } from "../../fixtures/real-catalog.ts";

const catalog = theRealCatalog();

/** The facts of every pair as a browser gets them. */
export const everyPair: readonly ComparisonFacts[] = pairs(catalog).map((pair) =>
  JSON.parse(JSON.stringify(comparisonFacts(pair, catalog))),
);

/** No opinion and every situation of a pair's question, by name. */
export function standpointsOf(facts: ComparisonFacts): { id: string; stated: ReaderPriorities }[] {
  const { question } = pairOfFacts(facts);
  return [{ id: "no-opinion", stated: noOpinion(question.criteria) }, ...question.situations];
}

/** A record as the page makes it, always on the same day. */
export function recordOf(facts: ComparisonFacts, stated: ReaderPriorities) {
  const fragment = fragmentOf(facts.question, stated);
  const link = fragment === "" ? facts.page : `${facts.page}#${fragment}`;
  return decisionRecord({ facts, stated, link, date: "2026-11-23" });
}

/** The same as Markdown. */
export const markdownOf = (facts: ComparisonFacts, stated: ReaderPriorities): string =>
  recordMarkdown(recordOf(facts, stated));

/** A pair in which both have the levels given, in the order of the criteria; all else as the first pair has it. */
export function withLevels(a: readonly number[], b: readonly number[]): ComparisonFacts {
  const [facts] = structuredClone(everyPair);
  if (!facts) throw new RangeError("There is no pair");
  facts.question.criteria.forEach(({ id }, k) => {
    for (const [side, levels] of [["a", a] as const, ["b", b] as const]) {
      const rating = facts[side].ratings[id];
      if (rating) rating.level = levels[k] ?? 3;
    }
  });
  return facts;
}
