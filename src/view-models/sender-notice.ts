import type { LinkContent } from "#domain/priorities-link.ts";

/** What the page knows that the link does not. */
export interface LinkSurroundings {
  /** The page's ratings revision. */
  readonly revision: number;
  /** Whether the priorities are the reader's own: reloaded, gone back to, or brought along from another page here. */
  readonly isOwn: boolean;
  /** The pick, in words, by the ratings of the link's day, when today's is another. */
  readonly formerPick: string | null;
}

/** What nearly every link has to tell: that its priorities are somebody else's. Empty when they are not. */
export function senderNotice(content: LinkContent, isOwn: boolean): string {
  return content.kind === "priorities" && !isOwn ? "This link carries its sender\u2019s priorities." : "";
}

/** Whether there is more to tell of a link than that: why it could not be followed, or what is odd about it. */
export function hasMoreToTell(content: LinkContent, { revision, formerPick }: LinkSurroundings): boolean {
  if (content.kind !== "priorities") return content.kind === "refused";
  return content.unknown.length > 0 || formerPick !== null || content.revision > revision;
}
