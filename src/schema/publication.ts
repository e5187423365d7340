import { z } from "zod";
import { label } from "./text.ts";

/** Where something is published, whole, with its scheme and host. */
export const address = z.url().meta({ description: "a whole address" });

/** Who publishes what a file says, and how it may be used: the same in every file for programs. */
export const publication = {
  site: z
    .strictObject({ name: label.meta({ description: "its name" }), address })
    .meta({ description: "who publishes it" }),
  licence: z
    .strictObject({
      name: label.meta({ description: "the licence of words and ratings" }),
      address,
      author: label.meta({ description: "whom to name" }),
    })
    .meta({ description: "under which licence the words and ratings may be used" }),
} as const;
