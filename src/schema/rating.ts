import { z } from "zod";
import { citation, citedSentence } from "./claim.ts";
import { sentence } from "./text.ts";

/** What a rating rests on, from strongest to weakest. Each grade's uncertainty is stated in domain. */
export const EVIDENCE_GRADES = [
  "proof",
  "measurement",
  "incident",
  "documentation",
  "expert",
  "judgement",
] as const;

export const evidenceGrade = z.enum(EVIDENCE_GRADES, "is not an evidence grade").meta({
  description: `one of ${EVIDENCE_GRADES.join(", ")}`,
  examples: ["documentation"],
});

/** A level on a criterion's scale; 5 is always better for the reader. */
export const level = z
  .int("is not a whole number")
  .min(1, "is under 1")
  .max(5, "is over 5")
  .meta({ description: "a whole number from 1 to 5", examples: [4] });

/** What a rating rests on: each citation says what in the source supports the level. */
const evidence = z
  .array(citation.required({ supports: true }))
  .min(1, "has no source")
  .max(6, "has more than 6 sources")
  .meta({
    description: "at least one citation, each with one line saying what in it supports this level",
    examples: ['[{ source: couchdbdocs, at: "Conflicts", supports: "Losing revisions are kept." }]'],
  });

/** What a rating was before it changed, so that a link from then can say whether its pick was another. */
const formerRating = z
  .strictObject({
    until: z
      .int("is not a whole number")
      .min(1, "is under 1")
      .meta({
        description: "the last ratings revision of the question at which the rating still was this",
        examples: [1],
      }),
    level,
    evidence: evidenceGrade,
  })
  .meta({
    description: "what the rating was: until, level and evidence",
    examples: ["{ until: 1, level: 3, evidence: documentation }"],
  });

/** Architecture x criterion: law 1, no rating without a reason. */
export const rating = z
  .strictObject({
    level,
    evidence: evidenceGrade,
    because: sentence.meta({
      description: "one sentence saying why this level and not its neighbour",
      examples: ["Every region commits locally and ships the write afterwards."],
    }),
    sources: evidence,
    counterEvidence: citedSentence.optional().meta({
      description: "for level 1 or 5 only: the strongest thing that speaks against so extreme a level",
    }),
    formerly: z
      .array(formerRating)
      .min(1, "is empty")
      .optional()
      .meta({
        description: "only for a rating that has changed: what it was up to which revision, the newest first",
        examples: ["[{ until: 1, level: 3, evidence: documentation }]"],
      }),
  })
  .meta({ description: "a rating: level, evidence, because and sources" });

export type EvidenceGrade = z.infer<typeof evidenceGrade>;
export type RatingFields = z.infer<typeof rating>;
export type FormerRatingFields = z.infer<typeof formerRating>;
