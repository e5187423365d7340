import { z } from "zod";
import { drawnClient, drawnMove, heldValue } from "./drawing-signs.ts";
import { id, label } from "./text.ts";

/**
 * The grammar of the small drawings: square = a machine you run, circle = a machine someone else runs, doubled edge =
 * may accept writes, dashed = asynchronous, solid = synchronous, grey dashed = gone, dotted cut = network split. A letter
 * in a node is what it holds, a mark beside it somebody who asks, an arrowhead on a link what is on its way.
 * A node keeps its place in every moment and in every frame, so that the eye sees only what changed.
 */
const coordinate = (max: number) =>
  z
    .int("is not a whole number")
    .min(0, "is under 0")
    .max(max, `is over ${max}`)
    .meta({ description: `a whole number from 0 to ${max}`, examples: [60] });

export const WIDTH = 160;
export const HEIGHT = 120;
/** Room under the lowest node for its label. */
export const LABEL_ROOM = 14;

export const drawingNode = z
  .strictObject({
    id,
    x: coordinate(WIDTH),
    y: coordinate(HEIGHT),
    runBy: z
      .enum(["you", "others"], "is not who runs the machine")
      .meta({ description: "who runs the machine: you or others", examples: ["you"] }),
    label: label.optional().meta({ description: "one word under the node", examples: ["Paris"] }),
  })
  .meta({ description: "a machine: id, place and who runs it" });

export const drawingLink = z
  .strictObject({
    from: id,
    to: id,
    kind: z
      .enum(["sync", "async", "cut"], "is not a kind of link")
      .meta({ description: "sync (the writer waits), async (it does not) or cut", examples: ["async"] }),
  })
  .meta({ description: "a link between two nodes", examples: ["{ from: a, to: b, kind: async }"] });

/** What differs in one moment or frame: links, who may write, who is gone, what is held, asked and on its way. */
export const drawingState = z
  .strictObject({
    links: z.array(drawingLink).meta({ description: "the links of this moment" }),
    writers: z
      .array(id)
      .meta({ description: "the ids of the nodes that accept writes now", examples: ["[a, b]"] }),
    gone: z
      .array(id)
      .default([])
      .meta({ description: "the ids of the nodes that are gone", examples: ["[c]"] }),
    split: z
      .strictObject({
        x1: coordinate(WIDTH),
        y1: coordinate(HEIGHT),
        x2: coordinate(WIDTH),
        y2: coordinate(HEIGHT),
      })
      .optional()
      .meta({
        description: "the line that splits the network",
        examples: ["{ x1: 0, y1: 60, x2: 160, y2: 60 }"],
      }),
    values: z
      .record(z.string(), heldValue)
      .default({})
      .meta({ description: "what each machine holds, by its id", examples: ["{ w1: A, w2: B, w3: AB }"] }),
    clients: z
      .array(drawnClient)
      .default([])
      .meta({
        description: "people or programs that ask a machine",
        examples: ["[{ at: w1, from: above, does: writes }]"],
      }),
    moving: z
      .array(drawnMove)
      .default([])
      .meta({
        description: "what is on its way along a link",
        examples: ["[{ from: w1, to: w2, value: A }]"],
      }),
  })
  .meta({ description: "what the drawing shows in this moment" });

export type DrawingNode = z.infer<typeof drawingNode>;
export type DrawingLink = z.infer<typeof drawingLink>;
export type DrawingState = z.infer<typeof drawingState>;
