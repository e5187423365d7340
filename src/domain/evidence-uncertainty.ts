import type { EvidenceGrade } from "#schema/rating.ts";

export type { EvidenceGrade };

/**
 * How probable it is that a rating should be one level lower, and again that it should be one level higher. Ours, a
 * policy: no study gives these numbers, they only keep the order of the grades.
 */
export const evidenceUncertainty: Readonly<Record<EvidenceGrade, number>> = {
  proof: 0.05,
  measurement: 0.05,
  incident: 0.1,
  documentation: 0.1,
  expert: 0.15,
  judgement: 0.2,
};
