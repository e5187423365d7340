import type { Judgement } from "#domain/judgement.ts";
import type { MomentId } from "#schema/moment.ts";
import type { LevelOfDesign } from "#schema/question.ts";
import type { EvidenceGrade } from "#schema/rating.ts";
import type { SourceFields } from "#schema/source.ts";

/** Every word the site uses for an id. Components print these and choose none of their own. */
export const outcomeLabels: Record<Judgement["outcome"], string> = {
  "knocked-out": "Knocked out",
  dominates: "Dominates",
  clear: "Clear",
  leans: "Leans",
  "too-close": "Too close to call",
  alike: "Alike",
  neither: "Neither",
  "no-priorities": "No verdict",
};

/** What follows the pick's name in a verdict's heading. */
export const outcomePhrases: Record<Judgement["outcome"], string> = {
  "knocked-out": ", the only one that qualifies",
  dominates: ", on every criterion",
  clear: ", clearly",
  leans: ", on balance",
  "too-close": "Too close to call",
  alike: "Alike on every criterion",
  neither: "Neither qualifies",
  "no-priorities": "No priorities, no verdict",
};

export const evidenceLabels: Record<EvidenceGrade, { name: string; means: string }> = {
  proof: { name: "proof", means: "A theorem, with its assumptions named." },
  measurement: { name: "measurement", means: "Somebody measured it and wrote down how." },
  incident: { name: "incident", means: "It happened in public and was described by those it happened to." },
  documentation: { name: "documentation", means: "The makers of a system say that it behaves so." },
  expert: { name: "expert", means: "Somebody who built or tested such systems says so." },
  judgement: { name: "judgement", means: "Our own view, where we found nothing better." },
};

export const momentLabels: Record<MomentId, string> = {
  allIsWell: "All is well",
  networkSplits: "The network splits",
  machineLost: "A machine dies",
  twoWrites: "Two people write at once",
};

export const levelOfDesignLabels: Record<LevelOfDesign, { name: string; withArticle: string }> = {
  "replication-scheme": { name: "replication scheme", withArticle: "a replication scheme" },
  "system-style": { name: "system style", withArticle: "a system style" },
};

export const checkedLabels: Record<SourceFields["checked"], string> = {
  read: "We read the source itself.",
  quoted: "We saw it quoted, and state no figure from it.",
};
