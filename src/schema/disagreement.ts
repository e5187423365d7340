import { z } from "zod";
import { citations } from "./claim.ts";
import { day, id, label, sentence } from "./text.ts";

/** A reader's disagreement that has been answered. Published with what came of it; never invented. */
export const disagreement = z
  .strictObject({
    pair: z
      .string()
      .regex(/^[a-z0-9-]+--[a-z0-9-]+$/, "is not a pair")
      .meta({
        description: "the verdict's file name without its ending",
        examples: ["multi-leader--peer-to-peer"],
      }),
    claim: id
      .optional()
      .meta({ description: "the id of the claim it is about; none when it is about the verdict" }),
    received: day,
    from: label.meta({ description: 'the name the reader agreed to, or "a reader"', examples: ["a reader"] }),
    says: sentence.meta({ description: "what the reader says is wrong, in our words" }),
    outcome: z
      .enum(["changed", "kept"], "is not an outcome")
      .meta({ description: "changed or kept", examples: ["changed"] }),
    answer: sentence.meta({ description: "what we answered and why" }),
    answered: day,
    sources: citations,
  })
  .meta({ title: "Disagreement", description: "An answered disagreement." });

export type DisagreementFields = z.infer<typeof disagreement>;
