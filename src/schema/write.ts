import { z } from "zod";
import { citations } from "./claim.ts";
import { drawingState } from "./drawing.ts";
import { label, sentence } from "./text.ts";

/** Fewer frames cannot say who accepts a write, who waits and how it heals; more nobody steps through. */
export const FEWEST_FRAMES = 3;
export const MOST_FRAMES = 5;

/** One step of what happens to a write: a title, what happens in words, which is also its transcript, and a drawing. */
export const frame = z
  .strictObject({
    title: label.regex(/^\S+(\s+\S+){1,5}(?<!\.)$/, "is not 2 to 6 words without a full stop").meta({
      description: "2 to 6 words, without a full stop",
      examples: ["The leader takes it"],
    }),
    text: sentence.meta({
      description: "what happens, in one or two whole sentences of 60 to 260 characters; also the transcript",
      examples: ["The leader writes it to its log and says yes at once, before a follower has heard of it."],
    }),
    sources: citations,
    drawing: drawingState,
  })
  .meta({ description: "a frame: title, text, sources and drawing" });

/** What happens to one write, from the client that sends it to the last machine that has it. */
export const write = z
  .array(frame)
  .min(FEWEST_FRAMES, `has fewer than ${FEWEST_FRAMES} frames`)
  .max(MOST_FRAMES, `has more than ${MOST_FRAMES} frames`)
  .meta({
    description:
      "what happens to one write in 3 to 5 frames: who accepts it, who waits, what a reader sees, what is lost, how it heals",
  });

export type FrameFields = z.infer<typeof frame>;
