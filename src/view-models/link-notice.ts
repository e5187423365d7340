import type { LinkContent } from "#domain/priorities-link.ts";
import { inARow } from "./amounts.ts";

const REFUSALS = {
  version: "This link was made by a newer version of this site, so you see the default.",
  altered: "This link was cut or changed on its way, so you see the default.",
  question: "This link carries priorities for another question, so you see the default.",
} as const;

/** What the page knows that the link does not. */
export interface LinkSurroundings {
  /** The page's ratings revision. */
  readonly revision: number;
  /** Whether the priorities are the reader's own: reloaded, gone back to, or brought along from another page here. */
  readonly isOwn: boolean;
  /** The pick, in words, by the ratings of the link's day, when today's is another. */
  readonly formerPick: string | null;
}

/** What one line tells a reader about the link that opened the page; empty when there is nothing to tell. */
export function linkNotice(content: LinkContent, { revision, isOwn, formerPick }: LinkSurroundings): string {
  if (content.kind === "none") return "";
  if (content.kind === "refused") return REFUSALS[content.why];
  const { unknown } = content;
  const names = inARow(unknown.map((id) => `\u201c${id}\u201d`));
  return [
    ...(isOwn ? [] : ["This link carries its sender\u2019s priorities."]),
    ...(unknown.length > 0 ? [`It also names ${names}, which this question does not have.`] : []),
    ...(formerPick
      ? [`By the ratings of its day (revision ${content.revision}) the pick was: ${formerPick}.`]
      : []),
    ...(content.revision > revision
      ? ["It was made with newer ratings than this page has: reload the page."]
      : []),
  ].join(" ");
}
