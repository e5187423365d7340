import { needsOf, prioritiesOf } from "#domain/judged-pair.ts";
import type { GradedLevel } from "#domain/rated-criterion.ts";
import type { ComparisonFacts } from "#schema/comparison.ts";

/**
 * The facts of a pair as whatever weighs and words a verdict takes them (`WeighedPair`): criteria with both ratings,
 * situations with what they state, all with the rest of their fields.
 */
export function pairOfFacts({ question, a, b }: ComparisonFacts) {
  const { criteria, situations } = question;
  return {
    question: {
      ...question,
      situations: situations.map((situation) => ({
        ...situation,
        stated: { priorities: prioritiesOf(question, situation), needs: needsOf(criteria, situation) },
      })),
    },
    sides: { a: { name: a.shortName }, b: { name: b.shortName } },
    rated: criteria.map((criterion) => ({
      ...criterion,
      a: a.ratings[criterion.id] as GradedLevel,
      b: b.ratings[criterion.id] as GradedLevel,
    })),
  };
}
