import { z } from "zod";
import { comparedQuestion } from "./compared-question.ts";
import { comparedSide } from "./compared-side.ts";
import { comparedVerdict } from "./compared-verdict.ts";
import { pageSection } from "./page.ts";
import { address, publication } from "./publication.ts";
import { source } from "./source.ts";
import { sourceId } from "./text.ts";

/** The version of this shape: the first number rises when a program that reads it could break. */
export const COMPARISON_VERSION = "1.1.0";

const comparedSource = z
  .strictObject({
    id: sourceId,
    text: z.string().min(1).meta({ description: "the reference, formatted" }),
    href: source.shape.URL,
    checked: source.shape.checked,
  })
  .meta({ description: "a source that something above cites" });

/** The twin of a comparison's page for programs: all that its verdict can be recomputed from, with reasons and sources. */
export const comparison = z
  .strictObject({
    schemaVersion: z.literal(COMPARISON_VERSION).meta({ description: "the version of this shape" }),
    address: address.meta({ description: "where this file is published" }),
    page: address.meta({ description: "the page that says the same to a reader" }),
    ...publication,
    question: comparedQuestion,
    a: comparedSide,
    b: comparedSide,
    verdict: comparedVerdict,
    citation: z
      .strictObject({
        bibtex: z.string().meta({ description: "a BibTeX entry" }),
        cslJson: z.string().meta({ description: "a list with one CSL-JSON record" }),
        reference: z.string().meta({ description: "a line for a list of references" }),
      })
      .meta({
        description: "how to cite the page, with places for {link} and the day of access",
      }),
    words: z
      .record(z.string(), z.string())
      .meta({ description: "the sentences of a decision record, with places to fill in braces" }),
    sections: z
      .array(pageSection)
      .optional()
      .meta({ description: "what the page says, in reading order; since 1.1.0" }),
    sources: z.array(comparedSource).meta({ description: "every source cited above, by id" }),
  })
  .meta({ title: "Comparison", description: "A pair of architectures with all facts of its verdict." });

export type ComparisonFacts = z.infer<typeof comparison>;
