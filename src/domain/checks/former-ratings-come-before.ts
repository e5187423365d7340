import type { FormerRatingFields, RatingFields } from "#schema/rating.ts";
import type { Check, Problem } from "./check.ts";

/** A rating's past lies before today's ratings revision, the newest first, and each part of it differs from the next. */
export const formerRatingsComeBefore: Check = (catalog) =>
  [...catalog.architectures.values()].flatMap(({ file, question: id, ratings }) => {
    const question = catalog.questions.get(id);
    if (!question) return [];
    return Object.entries(ratings).flatMap(([criterion, rating]) =>
      faultsOf(file, criterion, rating, question.revision).map((fault) => ({
        ...fault,
        restsOn: [question.file],
      })),
    );
  });

function faultsOf(file: string, criterion: string, rating: RatingFields, revision: number): Problem[] {
  return (rating.formerly ?? []).flatMap((former, place, all) => {
    const where = { file, field: ["ratings", criterion, "formerly", place] };
    const next = all[place - 1];
    return [
      ...late(where, former, next?.until ?? revision, next === undefined),
      ...same(where, former, next ?? rating),
    ];
  });
}

/** @param before the revision that it must lie before: the question's own for the newest, else that of the one above */
function late(where: Place, { until }: FormerRatingFields, before: number, isNewest: boolean): Problem[] {
  if (until < before) return [];
  return [
    {
      where: { ...where, field: [...where.field, "until"] },
      what: isNewest
        ? `"until: ${until}" is not before the question's ratings revision, which is ${before}`
        : `"until: ${until}" stands below "until: ${before}", but is not older`,
      allowed: isNewest
        ? "the last revision at which the rating still was this; raise the question's revision when a rating changes"
        : "the newest first, each with a revision of its own",
      example: before > 1 ? `until: ${before - 1}` : `revision: ${until + 1}`,
    },
  ];
}

function same(where: Place, former: FormerRatingFields, next: Graded): Problem[] {
  if (former.level !== next.level || former.evidence !== next.evidence) return [];
  return [
    {
      where,
      what: `level ${former.level} by ${former.evidence} is what the rating was afterwards too`,
      allowed: "a former rating that differs in level or evidence from the one that followed",
      example: "take it out",
    },
  ];
}

interface Place {
  readonly file: string;
  readonly field: readonly (string | number)[];
}

type Graded = Pick<RatingFields, "level" | "evidence">;
