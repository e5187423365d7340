import { z } from "zod";
import { id } from "./text.ts";

/** The smaller signs of a drawing: what a machine holds, who asks it, and what is on its way to another. */

/** A letter or two in a node: A is the write we follow, or the first of two; B the other; AB is both. */
export const heldValue = z
  .string("is not a text")
  .regex(/^[A-Z]{1,2}$/, "is not one or two capital letters")
  .meta({ description: "one or two capital letters", examples: ["A"] });

export const CLIENT_SIDES = ["above", "below", "left", "right"] as const;
export type ClientSide = (typeof CLIENT_SIDES)[number];
export const CLIENT_DEEDS = ["writes", "reads", "waits", "refused"] as const;
export type ClientDeed = (typeof CLIENT_DEEDS)[number];

/** Somebody, or some program, that asks one machine. */
export const drawnClient = z
  .strictObject({
    at: id.meta({ description: "the id of the node that is asked", examples: ["w1"] }),
    from: z.enum(CLIENT_SIDES, "is not a side of a node").meta({
      description: `on which side the mark stands: ${CLIENT_SIDES.join(", ")}`,
      examples: ["above"],
    }),
    does: z.enum(CLIENT_DEEDS, "is not what a client does").meta({
      description: "writes (arrow in), reads (arrow out), waits (two dots) or refused (a cross)",
      examples: ["writes"],
    }),
  })
  .meta({ description: "a client: at, from and does", examples: ["{ at: w1, from: above, does: writes }"] });

/** A value on its way along a link of this drawing. */
export const drawnMove = z
  .strictObject({
    from: id.meta({ description: "the id of the node that sends", examples: ["w1"] }),
    to: id.meta({ description: "the id of the node that will have it", examples: ["w2"] }),
    value: heldValue,
  })
  .meta({ description: "what moves: from, to and value", examples: ["{ from: w1, to: w2, value: A }"] });

export type DrawnClient = z.infer<typeof drawnClient>;
export type DrawnMove = z.infer<typeof drawnMove>;
