import type { Architecture, Question } from "../../src/domain/catalog.ts";
import { ratingOf } from "../../src/domain/judged-pair.ts";
import { EVIDENCE_GRADES, type EvidenceGrade } from "../../src/schema/rating.ts";

/** How many ratings there are, and on what they rest. */
export interface RatingCounts {
  readonly total: number;
  readonly betterThanJudgement: number;
  readonly grades: Readonly<Record<EvidenceGrade, number>>;
}

/** A level of a criterion's scale that nobody has. */
export interface UnheldLevel {
  readonly criterion: string;
  readonly level: number;
  /** Addresses of the variants that would be rated so: `chain#over-several-sites`. */
  readonly variants: readonly string[];
}

/** Counts the ratings of some members by what they rest on. */
export function ratingCounts(members: readonly Architecture[]): RatingCounts {
  const ratings = members.flatMap((member) => Object.values(member.ratings));
  const count = (grade: EvidenceGrade) => ratings.filter(({ evidence }) => evidence === grade).length;
  const grades = Object.fromEntries(EVIDENCE_GRADES.map((grade) => [grade, count(grade)]));
  return {
    total: ratings.length,
    betterThanJudgement: ratings.length - count("judgement"),
    grades: grades as Record<EvidenceGrade, number>,
  };
}

/**
 * The levels of each criterion that no member has, and the variants that would reach them.
 *
 * @throws RangeError when a member lacks a rating
 */
export function unheldLevels({ criteria }: Question, members: readonly Architecture[]): UnheldLevel[] {
  return criteria.flatMap(({ id }) => {
    const held = new Set(members.map((member) => ratingOf(member, id).level));
    return [1, 2, 3, 4, 5]
      .filter((level) => !held.has(level))
      .map((level) => ({ criterion: id, level, variants: variantsAt(members, id, level) }));
  });
}

function variantsAt(members: readonly Architecture[], criterion: string, level: number): string[] {
  return members.flatMap(({ id, variants }) =>
    variants.filter(({ changes }) => changes[criterion] === level).map((variant) => `${id}#${variant.id}`),
  );
}
