import { z } from "zod";
import { criterion, question, situation } from "./question.ts";
import { id } from "./text.ts";

const address = z.url().meta({ description: "a whole address" });

/** A question as it goes out with each comparison: without an editor's remarks on a situation. */
export const comparedQuestion = z
  .strictObject({
    id,
    title: question.shape.title,
    dek: question.shape.dek,
    topic: question.shape.topic,
    address,
    revision: question.shape.revision,
    groups: question.shape.groups,
    criteria: z.array(criterion).meta({ description: "what both are rated by, in the order of the page" }),
    situations: z
      .array(situation.omit({ remark: true }))
      .meta({ description: "named priorities and must-haves, with their reasons" }),
  })
  .meta({ description: "the design question that both answer" });
