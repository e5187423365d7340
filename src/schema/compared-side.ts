import { z } from "zod";
import { citedSentence, claim } from "./claim.ts";
import { rating } from "./rating.ts";
import { criterionId, id, label, sentence } from "./text.ts";

const address = z.url().meta({ description: "a whole address" });

const comparedRating = rating.omit({ counterEvidence: true });

/** A claim that can also follow "because". */
const comparedClaim = claim.extend({
  inside: sentence.meta({ description: "the same text as it stands inside a sentence: small first letter" }),
});

/** An architecture as it goes out with each comparison. */
export const comparedSide = z
  .strictObject({
    id,
    name: label.meta({ description: "the whole name" }),
    shortName: label.meta({ description: "the name in titles" }),
    address,
    definition: citedSentence,
    ratings: z.record(criterionId, comparedRating).meta({ description: "its rating on every criterion" }),
    strengths: z.array(comparedClaim).meta({ description: "what speaks for it, each with its sources" }),
    costs: z.array(comparedClaim).meta({ description: "what it costs, each with its sources" }),
  })
  .meta({ description: "an architecture of the pair; a comes first in the alphabet" });
