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
  })
  .meta({ description: "a rating: level, evidence, because and sources" });

export type EvidenceGrade = z.infer<typeof evidenceGrade>;
export type RatingFields = z.infer<typeof rating>;
