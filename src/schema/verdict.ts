import { z } from "zod";
import { changes } from "./change.ts";
import { citations, citedClause, citedSentence, claim } from "./claim.ts";
import { clause, day, id, label, sentence } from "./text.ts";

/** What an editor's words explain: one of the two, or one of the outcomes without a pick. */
const pick = id.meta({
  description:
    "the id of one of the two architectures, or too-close, or alike; it must equal the computed outcome",
  examples: ["multi-leader"],
});

/** A flip in terms a reader can measure in their own system. */
export const flip = z
  .strictObject({
    id,
    variable: label.meta({ description: "what to measure", examples: ["share of writes that conflict"] }),
    threshold: label.meta({
      description: "from where on it matters",
      examples: ["more than one in a thousand"],
    }),
    outcome: id.meta({
      description: "the id of what to pick beyond the threshold",
      examples: ["single-leader"],
    }),
    text: sentence.meta({ description: "why the pick changes there" }),
    sources: citations,
  })
  .meta({ description: "a flip: variable, threshold, outcome, text and sources" });

/** Moving from one architecture to the other. */
export const move = z
  .strictObject({
    from: id.meta({ description: "the architecture you leave", examples: ["multi-leader"] }),
    to: id.meta({ description: "the architecture you move to", examples: ["peer-to-peer"] }),
    steps: z
      .array(claim)
      .min(3, "has fewer than 3 steps")
      .max(7, "has more than 7 steps")
      .meta({ description: "3 to 7 steps in order, each a claim" }),
    lastReversible: id.meta({
      description: "the id of the last step that can be undone",
      examples: ["dual-write"],
    }),
    doneBy: citedSentence.meta({
      description: "who has done it, or that none was found, with the source looked at",
    }),
  })
  .meta({ description: "a move: from, to, steps, lastReversible and doneBy" });

/** The editor's words on a pair. The arithmetic is computed; a check holds the words to it. */
export const verdict = z
  .strictObject({
    dek: sentence.meta({ description: "one sentence: what they share and where they part" }),
    pick,
    because: citedSentence.meta({ description: "why this pick, in two sentences at most: text and sources" }),
    unless: citedClause.meta({ description: 'completes "Pick the other if …": text and sources' }),
    framing: citedSentence
      .optional()
      .meta({ description: "needed when the two differ in level of design: why they still meet" }),
    useBothIf: citedClause.meta({ description: 'completes "Use both if …": text and sources' }),
    useNeitherIf: z
      .strictObject({
        text: clause,
        startWith: clause.meta({
          description: 'what to start with instead, to complete "Start with …"',
          examples: ["a single leader and backups you have restored"],
        }),
        sources: citations,
      })
      .meta({ description: 'completes "Use neither if …": text, startWith and sources' }),
    flips: z.array(flip).min(2, "has fewer than 2 flips").max(5, "has more than 5 flips").meta({
      description: "2 to 5 flips in measurable terms",
    }),
    moves: z
      .array(move)
      .length(2, "does not have both moves")
      .meta({ description: "both moves: A to B and B to A" }),
    reviewed: day.meta({ description: "the day an editor last read it all", examples: ["2026-11-23"] }),
    changes,
  })
  .meta({ title: "Verdict", description: "The editor's words on a pair of architectures." });

export type FlipFields = z.infer<typeof flip>;
export type MoveFields = z.infer<typeof move>;
export type VerdictFields = z.infer<typeof verdict>;
