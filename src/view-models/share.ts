import type { Judgement } from "#domain/judgement.ts";
import { judge } from "#domain/judgement.ts";
import type { ReaderPriorities } from "#domain/reader-priorities.ts";
import { insideSentence, notches, percent } from "./amounts.ts";
import { markdownText } from "./markdown-text.ts";
import { fromStandpoint, standpointOf } from "./standpoint.ts";
import type { WeighedPair } from "./weighed-pair.ts";

/** What a reader passes on: a verdict at their priorities, and the address that opens it. */
export interface Shared {
  readonly pair: WeighedPair;
  readonly stated: ReaderPriorities;
  /** The whole address, with the priorities in its fragment. */
  readonly link: string;
}

/**
 * A verdict in one line of plain text:
 * "Multi-leader over peer-to-peer for a collaborative editor, lead 0.8, holds for 74 % of priorities, https://..."
 */
export function shareText({ link, ...verdict }: Shared): string {
  const { what, how } = said(verdict);
  return `${what}${how}, ${link}`;
}

/** The same as a line of Markdown whose first words are the link. */
export function shareMarkdown({ link, ...verdict }: Shared): string {
  const { what, how } = said(verdict);
  return `[${markdownText(what)}](${link})${how}`;
}

/** Who is picked over whom and from which standpoint, and then how sure that is. */
function said({ pair, stated }: Omit<Shared, "link">): { what: string; how: string } {
  const judgement = judge(pair.rated, stated.priorities, stated.needs);
  const { outcome, pick, leader } = judgement;
  const standpoint = fromStandpoint(standpointOf(pair.question, stated), "by my priorities");
  const [first, second] = (pick ?? leader) === "b" ? (["b", "a"] as const) : (["a", "b"] as const);
  const rival = insideSentence(pair.sides[second].name);
  if (outcome === "neither")
    return {
      what: `Neither ${insideSentence(pair.sides.a.name)} nor ${insideSentence(pair.sides.b.name)} ${standpoint}`,
      how: ", both miss a must-have",
    };
  return {
    what: `${pair.sides[first].name} ${pick ? "over" : "or"} ${rival} ${standpoint}`,
    how: `${pick ? ", " : ": "}${howSure(judgement, insideSentence(pair.sides[first].name))}`,
  };
}

function howSure({ outcome, leader, lead, share }: Judgement, ahead: string): string {
  if (outcome === "knocked-out") return "the only one that meets every must-have";
  if (outcome === "no-priorities") return "no priorities, no verdict";
  if (outcome === "alike") return "alike on every criterion";
  if (outcome === "dominates") return "nowhere rated lower";
  if (leader === null) return "exactly level";
  if (outcome === "too-close") return `too close to call, ${ahead} ahead by ${notches(lead)}`;
  return `lead ${notches(lead)}, holds for ${percent(share ?? 0)} of priorities`;
}
