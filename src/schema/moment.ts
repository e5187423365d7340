import { z } from "zod";
import { citations } from "./claim.ts";
import { drawingState } from "./drawing.ts";
import { sentence } from "./text.ts";

/** The same four moments for every architecture, in the order a page shows them. */
export const MOMENTS = ["allIsWell", "networkSplits", "machineLost", "twoWrites"] as const;
export type MomentId = (typeof MOMENTS)[number];

/** What happens in one moment: in words, which are also the drawing's transcript, and as drawing data. */
export const moment = z
  .strictObject({
    text: sentence.meta({
      description: "what happens, in one or two sentences; also the transcript of the drawing",
      examples: ["Each region commits its own writes and ships them to the other two."],
    }),
    sources: citations,
    drawing: drawingState,
  })
  .meta({ description: "a moment: text, sources and drawing" });

/** All four, none left out. */
export const moments = z
  .strictObject({ allIsWell: moment, networkSplits: moment, machineLost: moment, twoWrites: moment })
  .meta({ description: `the four moments ${MOMENTS.join(", ")}` });

export type MomentFields = z.infer<typeof moment>;
