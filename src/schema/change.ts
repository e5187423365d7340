import { z } from "zod";
import { day, sentence } from "./text.ts";

/** What was changed, and when: law 7. */
export const change = z
  .strictObject({
    date: day,
    what: sentence.meta({
      description: "what changed, in one sentence",
      examples: ["Cited the conflict rating."],
    }),
  })
  .meta({ description: "a dated change" });

/** Newest first, never empty: a page that was published has at least its first day. */
export const changes = z
  .array(change)
  .min(1, "is empty")
  .meta({
    description: "dated changes, newest first",
    examples: ['[{ date: "2026-11-23", what: "First published." }]'],
  });

export type ChangeFields = z.infer<typeof change>;
