import type { LinkContent } from "#domain/priorities-link.ts";
import { inARow } from "./amounts.ts";
import { type LinkSurroundings, senderNotice } from "./sender-notice.ts";

const REFUSALS = {
  version: "This link was made by a newer version of this site, so you see the default.",
  altered: "This link was cut or changed on its way, so you see the default.",
  question: "This link carries priorities for another question, so you see the default.",
} as const;

/** What one line tells a reader about the link that opened the page; empty when there is nothing to tell. */
export function linkNotice(content: LinkContent, surroundings: LinkSurroundings): string {
  if (content.kind === "none") return "";
  if (content.kind === "refused") return REFUSALS[content.why];
  const { unknown } = content;
  const { revision, isOwn, formerPick } = surroundings;
  const notice = senderNotice(content, isOwn);
  const names = inARow(unknown.map((id) => `\u201c${id}\u201d`));
  return [
    ...(notice ? [notice] : []),
    ...(unknown.length > 0 ? [`It also names ${names}, which this question does not have.`] : []),
    ...(formerPick
      ? [`By the ratings of its day (revision ${content.revision}) the pick was: ${formerPick}.`]
      : []),
    ...(content.revision > revision
      ? ["It was made with newer ratings than this page has: reload the page."]
      : []),
  ].join(" ");
}
