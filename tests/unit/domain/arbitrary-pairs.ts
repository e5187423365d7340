import fc from "fast-check";
import type { EvidenceGrade, RatedCriterion } from "#domain/judgement.ts";

// A failing property can search minutes for a smaller example, and no runner can stop it: it works without a pause.
fc.configureGlobal({ interruptAfterTimeLimit: 20_000 });

/** Rating differences, -4..4 notches, whole as on the site. */
export const wholeDifferences = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 9 });

/** Any differences -4..4, zeros and the tiniest numbers included: where sums and products lose digits, if anywhere. */
export const anyDifferences = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), {
  minLength: 1,
  maxLength: 9,
});

/** Two lists, one entry per criterion, with at least one priority above 0. */
export const weighedDifferences = fc
  .array(
    fc.record({ difference: fc.integer({ min: -4, max: 4 }), priority: fc.integer({ min: 0, max: 5 }) }),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .filter((criteria) => criteria.some(({ priority }) => priority > 0))
  .map((criteria) => ({
    differences: criteria.map(({ difference }) => difference),
    priorities: criteria.map(({ priority }) => priority),
  }));

const grades: EvidenceGrade[] = ["proof", "measurement", "incident", "documentation", "expert", "judgement"];

const gradedLevel = fc.record({
  level: fc.integer({ min: 1, max: 5 }),
  evidence: fc.constantFrom(...grades),
});

/** A pair as the reader sees it: ratings, priorities (all 0 included) and needs. */
export const pairs = (limits: { maxCriteria: number } = { maxCriteria: 9 }) =>
  fc
    .array(
      fc.record({
        a: gradedLevel,
        b: gradedLevel,
        priority: fc.integer({ min: 0, max: 5 }),
        need: fc.option(fc.integer({ min: 1, max: 5 }), { freq: 4 }),
      }),
      { minLength: 1, maxLength: limits.maxCriteria },
    )
    .map((rows) => ({
      criteria: rows.map(({ a, b }, k): RatedCriterion => ({ id: `c${k}`, a, b })),
      priorities: rows.map(({ priority }) => priority),
      needs: rows.map(({ need }) => need),
    }));

/** The same pair with A and B exchanged. */
export const swapped = (criteria: readonly RatedCriterion[]): RatedCriterion[] =>
  criteria.map(({ id, a, b }) => ({ id, a: b, b: a }));

/** The same list with every sign turned: what B sees of A's differences. */
export const negated = (values: readonly number[]): number[] => values.map((value) => -value);
