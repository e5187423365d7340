import { z } from "zod";
import { architecture } from "./architecture.ts";
import { citations } from "./claim.ts";
import { equalJudgement } from "./compared-verdict.ts";
import { disagreement } from "./disagreement.ts";
import { address, publication } from "./publication.ts";
import { question } from "./question.ts";
import { source } from "./source.ts";
import { id } from "./text.ts";
import { verdict } from "./verdict.ts";

/** The version of this shape: the first number rises when a program that reads it could break. */
export const WEIGHED_VERSION = "1.0.0";

const prose = z
  .array(
    z.strictObject({
      kind: z
        .enum(["paragraph", "item", "heading", "cell"])
        .meta({ description: "what kind of block it is" }),
      text: z.string().meta({ description: "its words" }),
      judgement: z.boolean().meta({ description: "whether it says that it is our own view" }),
      sources: z.array(citations.element).meta({ description: "what it cites" }),
    }),
  )
  .meta({ description: "the prose in reading order" });

const placed = { id, page: address.meta({ description: "its page" }), prose };

/** Everything the site says, in one file. */
export const weighed = z
  .strictObject({
    schemaVersion: z.literal(WEIGHED_VERSION).meta({ description: "the version of this shape" }),
    address: address.meta({ description: "where this file is published" }),
    ...publication,
    bandPolicy: z
      .int()
      .min(1)
      .meta({ description: "version of the policy that says what is clear and what too close" }),
    questions: z
      .array(question.extend(placed))
      .meta({ description: "every question with criteria, levels and situations" }),
    architectures: z
      .array(architecture.extend(placed))
      .meta({ description: "every architecture with ratings, claims and figures" }),
    verdicts: z
      .array(
        verdict.extend({
          ...placed,
          id: z.string().meta({ description: "both ids, alphabetical, with -- between" }),
          a: id.meta({ description: "the architecture that comes first in the alphabet" }),
          b: id.meta({ description: "the other" }),
          atEqualPriorities: equalJudgement,
        }),
      )
      .meta({ description: "the editor’s words on every pair, and the verdict with no opinion" }),
    disagreements: z
      .array(disagreement.extend({ id, prose }))
      .meta({ description: "what readers said was wrong, and what came of it" }),
    sources: z.array(source).meta({ description: "the bibliography as CSL-JSON, and how each was checked" }),
  })
  .meta({
    title: "Weighed",
    description: "Everything the site says: questions, architectures, verdicts, sources.",
  });

export type WeighedFacts = z.infer<typeof weighed>;
