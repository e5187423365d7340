import { z } from "zod";
import { label, sentence, sourceId, webAddress } from "./text.ts";

/** The CSL-JSON types the bibliography uses. https://docs.citationstyles.org/en/stable/specification.html */
export const SOURCE_TYPES = [
  "article",
  "article-journal",
  "article-magazine",
  "article-newspaper",
  "book",
  "chapter",
  "dataset",
  "interview",
  "paper-conference",
  "post",
  "post-weblog",
  "report",
  "software",
  "standard",
  "thesis",
  "webpage",
] as const;

/** What a source is to its subject. The first four are primary: they hold the evidence itself. */
export const SOURCE_KINDS = [
  "paper",
  "documentation",
  "post-mortem",
  "test-report",
  "first-hand",
  "secondary",
] as const;

const name = z
  .union([z.strictObject({ family: label, given: label.optional() }), z.strictObject({ literal: label })])
  .meta({
    description: "a name: family and given, or literal",
    examples: ['{ "family": "Gray", "given": "Jim" }'],
  });

const date = z
  .strictObject({
    "date-parts": z
      .array(z.array(z.int().min(1)).min(1).max(3))
      .length(1)
      .meta({
        description: "one date as [[year]], [[year, month]] or [[year, month, day]]",
        examples: ["[[1996]]"],
      }),
  })
  .meta({ description: "a CSL date", examples: ['{ "date-parts": [[1996, 6]] }'] });

/** One CSL-JSON record, plus how we checked it. */
export const source = z
  .strictObject({
    id: sourceId,
    type: z
      .enum(SOURCE_TYPES, "is not a CSL type the site uses")
      .meta({ description: `one of ${SOURCE_TYPES.join(", ")}`, examples: ["paper-conference"] }),
    kind: z.enum(SOURCE_KINDS, "is not a kind of source").meta({
      description: `what it is to its subject, one of ${SOURCE_KINDS.join(", ")}`,
      examples: ["paper"],
    }),
    title: z
      .string()
      .trim()
      .min(1)
      .max(300)
      .meta({ description: "the title", examples: ["The Dangers of Replication"] }),
    author: z.array(name).min(1, "is empty").meta({ description: "the authors, at least one" }),
    issued: date,
    "container-title": z
      .string()
      .trim()
      .min(1)
      .max(200)
      .optional()
      .meta({ description: "where it appeared" }),
    volume: label.optional(),
    issue: label.optional(),
    page: label.optional(),
    publisher: label.optional(),
    DOI: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/, "is not a DOI")
      .optional()
      .meta({ description: "a DOI without the address before it", examples: ["10.1145/233269.233330"] }),
    URL: webAddress,
    archive: webAddress.optional().meta({ description: "an archived copy" }),
    accessed: date.optional(),
    vendor: z
      .boolean()
      .optional()
      .meta({ description: "true when the publisher sells what the source praises", examples: [true] }),
    checked: z.enum(["read", "quoted"], "is not how a source can be checked").meta({
      description: "read (we read the source) or quoted (we saw it quoted elsewhere)",
      examples: ["read"],
    }),
    note: sentence.optional().meta({ description: "what is doubtful about the record or its use" }),
  })
  .meta({ title: "Source", description: "A CSL-JSON bibliography record." });

export type SourceKind = (typeof SOURCE_KINDS)[number];
export type SourceFields = z.infer<typeof source>;
