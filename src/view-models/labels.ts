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

/** How two members stand to each other with no opinion; the other outcomes need must-haves or no priorities at all. */
export type DuelOutcome = "dominates" | "clear" | "leans" | "too-close" | "alike";

/** What stands before the names of those a member beats, is close to or loses to, from its clearest win on down. */
export const duelPhrases: readonly {
  outcome: DuelOutcome;
  stands: "upper" | "lower" | "either";
  phrase: string;
}[] = [
  { outcome: "dominates", stands: "upper", phrase: "Beats on every criterion" },
  { outcome: "clear", stands: "upper", phrase: "Clearly beats" },
  { outcome: "leans", stands: "upper", phrase: "On balance beats" },
  { outcome: "alike", stands: "either", phrase: "Alike with" },
  { outcome: "too-close", stands: "either", phrase: "Too close to call with" },
  { outcome: "leans", stands: "lower", phrase: "On balance loses to" },
  { outcome: "clear", stands: "lower", phrase: "Clearly loses to" },
  { outcome: "dominates", stands: "lower", phrase: "Loses on every criterion to" },
];

/** The same in a cell of the table of every pair, from its row's side. */
export const duelResults: Record<DuelOutcome, { wins: string; loses: string }> = {
  dominates: { wins: "wins on all", loses: "loses on all" },
  clear: { wins: "wins clearly", loses: "loses clearly" },
  leans: { wins: "wins on balance", loses: "loses on balance" },
  "too-close": { wins: "too close", loses: "too close" },
  alike: { wins: "alike", loses: "alike" },
};

/** How sure it is that the next best is behind. */
export const behindPhrases: Record<Judgement["outcome"], string> = {
  "knocked-out": "knocked out",
  dominates: "on every criterion",
  clear: "clearly",
  leans: "on balance",
  "too-close": "too close to call",
  alike: "alike",
  neither: "knocked out",
  "no-priorities": "not weighed",
};
