import type { FormerRatingFields } from "#schema/rating.ts";
import type { GradedLevel, RatedCriterion } from "./rated-criterion.ts";

/** A rating with what it was before. */
export interface DatedRating extends GradedLevel {
  /** The newest first, each up to and including its ratings revision. */
  readonly formerly?: readonly FormerRatingFields[] | undefined;
}

/** What the past of a pair needs to know of it. */
export interface DatedPair {
  readonly question: { readonly criteria: readonly { readonly id: string }[] };
  readonly a: DatedMember;
  readonly b: DatedMember;
}

interface DatedMember {
  readonly id: string;
  readonly ratings: Readonly<Record<string, DatedRating>>;
}

/**
 * The two ratings of every criterion as they stood at a ratings revision, in the question's order. A revision older
 * than anything we know, such as one before an architecture was added, gives the oldest ratings known; today's or a
 * later one gives today's.
 *
 * @param revision the ratings revision of the question, from 1
 * @throws RangeError when a member lacks a rating; the gate refuses such content before this is reached
 */
export function formerLevels({ question, a, b }: DatedPair, revision: number): RatedCriterion[] {
  return question.criteria.map(({ id }) => ({
    id,
    a: levelAt(a, id, revision),
    b: levelAt(b, id, revision),
  }));
}

function levelAt({ id, ratings }: DatedMember, criterion: string, revision: number): GradedLevel {
  const rating = ratings[criterion];
  if (!rating) throw new RangeError(`${id} has no rating for ${criterion}`);
  return ratingAt(rating, revision);
}

/** One rating as it stood at a ratings revision, by the same rule. */
export function ratingAt(rating: DatedRating, revision: number): GradedLevel {
  // The newest comes first, so the last that reaches the revision is the one that held at it.
  const { level, evidence } = rating.formerly?.findLast(({ until }) => until >= revision) ?? rating;
  return { level, evidence };
}
