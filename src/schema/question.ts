import { z } from "zod";
import { changes } from "./change.ts";
import { citations } from "./claim.ts";
import { level } from "./rating.ts";
import { clause, criterionId, day, id, label, sentence } from "./text.ts";

/** What kind of thing a question's members are. A pair that mixes them is framed first: law 5. */
export const LEVELS_OF_DESIGN = ["replication-scheme", "system-style"] as const;

export const levelOfDesign = z.enum(LEVELS_OF_DESIGN, "is not a level of design").meta({
  description: `what kind of thing this is: ${LEVELS_OF_DESIGN.join(" or ")}`,
  examples: ["replication-scheme"],
});

/** Criteria sit in groups: equal priorities means equal groups, so splitting a criterion cannot triple its vote. */
const criterionGroup = z
  .strictObject({
    id,
    name: label.meta({ description: "the group's heading", examples: ["When something breaks"] }),
  })
  .meta({ description: "a group of criteria" });

const levelDescription = sentence.meta({
  description: "what must be true for this level, so that two people would rate alike",
  examples: ["Every side of a split keeps accepting writes."],
});

/** A criterion and the five levels of its scale in words. */
export const criterion = z
  .strictObject({
    id: criterionId,
    group: id.meta({ description: "the id of one of this question's groups", examples: ["breaks"] }),
    name: label.meta({ description: "the criterion's name", examples: ["Writes during a partition"] }),
    asks: sentence.meta({
      description: "the question the criterion asks, ending in a question mark",
      examples: ["Can a site that is cut off keep accepting writes?"],
    }),
    levels: z
      .strictObject({
        "1": levelDescription,
        "2": levelDescription,
        "3": levelDescription,
        "4": levelDescription,
        "5": levelDescription,
      })
      .meta({ description: "the five levels in words; 5 is better for the reader" }),
  })
  .meta({ description: "a criterion with all five levels described" });

/** How much a criterion matters: steps, normalised only for display. */
export const priority = z
  .int("is not a whole number")
  .min(0, "is under 0")
  .max(5, "is over 5")
  .meta({ description: "a whole number from 0 (does not matter) to 5", examples: [3] });

/** A must-have: an architecture under the level is out, whatever else it offers. */
const need = z
  .strictObject({
    level,
    because: sentence.meta({
      description: "why this is a must-have here",
      examples: ["An auditor must find one order of entries."],
    }),
  })
  .meta({ description: "a must-have: level and because", examples: ['{ level: 4, because: "…" }'] });

/** A computed pick that an expert would find odd carries its reason; it goes stale, and is refused, when the pick changes. */
const remark = z
  .strictObject({
    on: id.meta({
      description: "the id of the architecture that is best here",
      examples: ["leaderless-quorum"],
    }),
    text: sentence.meta({ description: "why it is the pick, though an expert might expect another" }),
    sources: citations,
  })
  .meta({ description: "a remark on this situation's pick: on, text and sources" });

/** A named set of priorities and needs, with the reason for it. */
export const situation = z
  .strictObject({
    id,
    name: label.meta({ description: "what the reader is building", examples: ["A collaborative editor"] }),
    reason: sentence.meta({
      description: "why these priorities fit this situation",
      examples: ["People type at the same time and must never wait."],
    }),
    priorities: z
      .record(criterionId, priority)
      .meta({ description: "a priority for every criterion", examples: ["{ lat: 5, con: 1 }"] }),
    needs: z.record(criterionId, need).default({}).meta({ description: "must-haves by criterion" }),
    remark: remark.optional(),
  })
  .meta({ description: "a situation: priorities and needs, with the reason" });

/** One design question: owns its criteria, its situations and its members. */
export const question = z
  .strictObject({
    title: label.meta({
      description: "the whole question, ending in a question mark",
      examples: ["Who may accept a write, and who has authority over it?"],
    }),
    shortTitle: label.meta({
      description: "the question in a few words",
      examples: ["Who may accept a write?"],
    }),
    dek: sentence.meta({ description: "one sentence saying what hangs on the answer" }),
    topic: clause.meta({
      description: 'what is chosen, to complete "You choose …"',
      examples: ["which machines may accept a write"],
    }),
    levels: z
      .array(levelOfDesign)
      .min(1, "is empty")
      .meta({ description: "the levels of design its members may have", examples: ["[replication-scheme]"] }),
    revision: z
      .int("is not a whole number")
      .min(1, "is under 1")
      .meta({
        description: "the ratings revision; raise it whenever a rating of a member changes",
        examples: [1],
      }),
    groups: z
      .array(criterionGroup)
      .min(3, "has fewer than 3 groups")
      .max(4, "has more than 4 groups")
      .meta({ description: "3 or 4 groups of criteria" }),
    criteria: z
      .array(criterion)
      .min(8, "has fewer than 8 criteria")
      .max(10, "has more than 10 criteria")
      .meta({ description: "8 to 10 criteria" }),
    situations: z
      .array(situation)
      .min(5, "has fewer than 5 situations")
      .max(7, "has more than 7 situations")
      .meta({ description: "5 to 7 situations" }),
    reviewed: day.meta({ description: "the day an editor last read it all", examples: ["2026-11-23"] }),
    changes,
  })
  .meta({ title: "Question", description: "One design question with its criteria and situations." });

export type LevelOfDesign = z.infer<typeof levelOfDesign>;
export type CriterionFields = z.infer<typeof criterion>;
export type SituationFields = z.infer<typeof situation>;
export type QuestionFields = z.infer<typeof question>;
