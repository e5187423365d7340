import { z } from "zod";
import { changes } from "./change.ts";
import { citation, citations, citedSentence, claim, clauseClaim } from "./claim.ts";
import { drawingNode } from "./drawing.ts";
import { moments } from "./moment.ts";
import { levelOfDesign } from "./question.ts";
import { level, rating } from "./rating.ts";
import { criterionId, day, id, label, sentence } from "./text.ts";
import { write } from "./write.ts";

/** A number somebody measured or promised, with the conditions it holds under and its place in the source. */
export const figure = z
  .strictObject({
    id,
    value: label.meta({ description: "the number as the source prints it, in quotes", examples: ["99.999"] }),
    unit: label.meta({ description: "the unit", examples: ["% availability, by design"] }),
    what: sentence.meta({
      description: "what the number is of",
      examples: ["Design goal of a multi-region table."],
    }),
    conditions: sentence.meta({
      description: "under which conditions it was measured or promised",
      examples: ["A promise by the vendor, not a measurement."],
    }),
    source: citation.required({ at: true }).meta({
      description: "the source and the place in it",
      examples: ['{ source: awsglobaltables, at: "Key facts" }'],
    }),
  })
  .meta({ description: "a figure: value, unit, what, conditions and source" });

/** A system in use that is built this way. */
export const system = z
  .strictObject({
    id,
    name: label.meta({ description: "the system's name", examples: ["Apache CouchDB"] }),
    text: sentence.meta({ description: "how it is built this way", examples: ["Any node takes writes."] }),
    sources: citations,
  })
  .meta({ description: "a system that uses it: id, name, text and sources" });

/** Something that went wrong, or that a test found, in public. */
export const incident = z
  .strictObject({
    id,
    name: label.meta({ description: "who, what and when", examples: ["Skype, 22-24 December 2010"] }),
    text: sentence.meta({ description: "what happened and what it shows" }),
    sources: citations,
  })
  .meta({ description: "an incident: id, name, text and sources" });

/** A way to build it that would be rated differently, so that nobody judges the usual build for a special one. */
export const variant = z
  .strictObject({
    id,
    name: label.meta({ description: "what the variant is called", examples: ["Synchronous follower"] }),
    text: sentence.meta({ description: "what is built differently and what that costs" }),
    changes: z.record(criterionId, level).meta({
      description: "the level it would have on each criterion where that differs",
      examples: ["{ dur: 4 }"],
    }),
    sources: citations,
  })
  .meta({ description: "a variant: id, name, text, changes and sources" });

const claims = (kind: string, example: string) =>
  z
    .array(claim)
    .min(3, `has fewer than 3 ${kind}`)
    .max(6, `has more than 6 ${kind}`)
    .meta({ description: `3 to 6 ${kind}, each a claim with at least one source`, examples: [example] });

/** One answer to one question. */
export const architecture = z
  .strictObject({
    name: label,
    shortName: label.meta({ description: "the name in tables and titles", examples: ["Multi-leader"] }),
    aliases: z.array(label).meta({
      description: "other names people use; their addresses redirect here",
      examples: ["[active-active]"],
    }),
    question: id.meta({ description: "the id of the question it answers", examples: ["write-authority"] }),
    level: levelOfDesign,
    definition: citedSentence.meta({ description: "what it is: text and sources" }),
    ratings: z.record(criterionId, rating).meta({
      description: "one rating for each criterion of the question",
      examples: ["{ lat: { level: 5, … } }"],
    }),
    strengths: claims("strengths", '[{ id: local-writes, text: "…", sources: [ … ] }]'),
    costs: claims("costs", '[{ id: someone-merges, text: "…", sources: [ … ] }]'),
    useItIf: z
      .array(clauseClaim)
      .min(2, "has fewer than 2 clauses")
      .max(5, "has more than 5 clauses")
      .meta({ description: '2 to 5 clauses that complete "Use it if …"' }),
    figures: z
      .array(figure)
      .max(8, "has more than 8 figures")
      .meta({ description: "figures people have measured" }),
    systems: z.array(system).min(1, "is empty").meta({ description: "systems that use it" }),
    incidents: z
      .array(incident)
      .meta({ description: "incidents; [] when none was found, and the page says so" }),
    variants: z
      .array(variant)
      .min(1, "is empty")
      .max(5, "has more than 5 variants")
      .meta({ description: "1 to 5 ways to build it that change a rating" }),
    mistakes: z
      .array(claim)
      .min(2, "has fewer than 2 mistakes")
      .max(5, "has more than 5 mistakes")
      .meta({
        description: "2 to 5 things teams commonly get wrong with it, each a claim",
        examples: ['[{ id: no-restore, text: "…", sources: [ … ] }]'],
      }),
    winsNothing: citedSentence.optional().meta({
      description: "only for an architecture that is best in no situation: says so, and why it still exists",
    }),
    nodes: z
      .array(drawingNode)
      .min(2, "has fewer than 2 nodes")
      .max(7, "has more than 7 nodes")
      .meta({ description: "the machines of the drawings, at the same place in every moment and frame" }),
    moments,
    write,
    reviewed: day.meta({ description: "the day an editor last read it all", examples: ["2026-11-23"] }),
    changes,
  })
  .meta({
    title: "Architecture",
    description: "One answer to one question: ratings, claims, figures and moments.",
  });

export type FigureFields = z.infer<typeof figure>;
export type SystemFields = z.infer<typeof system>;
export type VariantFields = z.infer<typeof variant>;
export type IncidentFields = z.infer<typeof incident>;
export type ArchitectureFields = z.infer<typeof architecture>;
