import { z } from "zod";
import { clause, id, label, sentence, sourceId } from "./text.ts";

/** The claim that a sentence repeats: it is used by its id and not made a second time in other words. */
const claimAddress = z
  .string()
  .regex(/^[a-z][a-z0-9-]*#[A-Za-z][A-Za-z0-9-]*$/, "is not the address of a claim")
  .max(100, "is longer than 100 characters")
  .meta({
    description: "the claim of another file that is used here: the file's name, #, the claim's id",
    examples: ["multi-leader#local-writes"],
  });

/** One pointer from a sentence to a source: which one, where in it, and what it supports. */
export const citation = z
  .strictObject({
    source: sourceId.meta({
      description: "the id of a record in content/sources.json",
      examples: ["gray1996dangers"],
    }),
    at: label.optional().meta({ description: "the place in the source", examples: ["Sec. 6.3"] }),
    supports: sentence.optional().meta({
      description: "one line saying what in the source supports this",
      examples: ["States the write path."],
    }),
    claim: claimAddress.optional(),
  })
  .meta({
    description: "a source and the place in it",
    examples: ['{ source: gray1996dangers, at: "abstract" }'],
  });

/** At least one citation: law 1, no claim without a source. */
export const citations = z
  .array(citation)
  .min(1, "has no source")
  .max(6, "has more than 6 sources")
  .meta({
    description: "a list of at least one citation",
    examples: ['[{ source: couchdbdocs, at: "Conflicts" }]'],
  });

const claimId = id.meta({
  description: "an id that no other claim of this file has; it becomes the permalink",
  examples: ["local-writes"],
});

/** A sentence with a source, an id and therefore a permalink. */
export const claim = z
  .strictObject({ id: claimId, text: sentence, sources: citations })
  .meta({ description: "a claim: id, text and sources" });

/** A claim whose text completes a sentence that the page has begun. */
export const clauseClaim = z
  .strictObject({ id: claimId, text: clause, sources: citations })
  .meta({ description: "a clause with a source: id, text and sources" });

/** A sentence with sources whose place on the page already gives it an address. */
export const citedSentence = z
  .strictObject({ text: sentence, sources: citations })
  .meta({ description: "a sentence and its sources" });

/** The same, for a clause. */
export const citedClause = z
  .strictObject({ text: clause, sources: citations })
  .meta({ description: "a clause and its sources" });

export type CitationFields = z.infer<typeof citation>;
export type ClaimFields = z.infer<typeof claim>;
export type CitedSentence = z.infer<typeof citedSentence>;
