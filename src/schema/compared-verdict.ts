import { z } from "zod";
import { citedClause, citedSentence } from "./claim.ts";
import { criterionId } from "./text.ts";
import { flip, verdict } from "./verdict.ts";

const count = z.int().min(1);
const share = z.number().min(0).max(1);
const side = z.enum(["a", "b"]);
const orNull = <Shape extends z.ZodType>(shape: Shape, description: string) =>
  z.union([shape, z.null()]).meta({ description });

/** What comes out when nobody has an opinion. */
export const equalJudgement = z
  .strictObject({
    priorities: z
      .record(criterionId, z.int().min(1).max(5))
      .meta({ description: "equal groups, in steps 1 to 5" }),
    outcome: z
      .enum(["dominates", "clear", "leans", "too-close", "alike"])
      .meta({ description: "how the two compare" }),
    pick: orNull(side, "which to pick; null when it is too close or they are alike"),
    leader: orNull(side, "who is ahead, also when too little for a pick"),
    lead: z.number().min(-4).max(4).meta({ description: "score of a minus score of b, in notches" }),
    scoreA: z.number().min(1).max(5).meta({ description: "weighted mean level of a" }),
    scoreB: z.number().min(1).max(5).meta({ description: "weighted mean level of b" }),
    share: orNull(share, "share of all possible priorities at which the leader leads"),
    looseness: share.meta({
      description: "share of the weight that may be wrong before the pick can change",
    }),
    points: orNull(z.number().min(0).max(100), "fewest points of 100 that change the pick; null: none can"),
    pickUnderNoise: orNull(share, "probability that the leader still leads when ratings are one level off"),
    scaleShare: orNull(share, "share of all increasing scales on which the leader leads"),
  })
  .meta({ description: "the verdict with no opinion; numbers are not rounded" });

/** A verdict as it goes out with each comparison: the editor's words, and the numbers they explain. */
export const comparedVerdict = z
  .strictObject({
    dek: verdict.shape.dek,
    framing: citedSentence.optional().meta({ description: "why two different kinds of thing still meet" }),
    because: citedSentence,
    unless: citedClause,
    useBothIf: verdict.shape.useBothIf,
    useNeitherIf: verdict.shape.useNeitherIf,
    flips: z
      .array(flip.extend({ inside: z.string().meta({ description: "all of it as one text" }) }))
      .meta({ description: "what changes the pick, in terms that can be measured" }),
    reviewed: verdict.shape.reviewed,
    bandPolicy: count.meta({
      description: "version of the policy that says what is clear and what too close",
    }),
    method: count.meta({ description: "version of the arithmetic" }),
    atEqualPriorities: equalJudgement,
  })
  .meta({ description: "the editor's words on the pair, and the verdict they explain" });
