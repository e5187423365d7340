/**
 * A message as a mailto address (RFC 6068). Only a subject and a body are ever set: all text is percent-encoded, so
 * nothing in it can add a recipient or a header.
 */

/** Mail programs and browsers cut longer addresses; 2,000 is the smallest limit in the field. */
export const LONGEST_MAILTO = 1900;

/** A message as a mail program shows it. */
export interface Message {
  readonly recipient: string;
  readonly subject: string;
  /** Paragraphs of the body. */
  readonly paragraphs: readonly string[];
}

const PARAGRAPH = "\r\n\r\n";

/** A mailto address as the message it opens. */
export function messageOf(href: string): Message {
  const [recipient = "", query = ""] = href.replace(/^mailto:/, "").split("?");
  const fields = new Map(
    query.split("&").map((field) => field.split("=").map(decodeURIComponent) as [string, string]),
  );
  return {
    recipient: decodeURIComponent(recipient),
    subject: fields.get("subject") ?? "",
    paragraphs: (fields.get("body") ?? "").split(PARAGRAPH),
  };
}

/** A message as the address that opens it. */
export function hrefOf({ recipient, subject, paragraphs }: Message): string {
  const to = encoded(recipient).replaceAll("%40", "@");
  return `mailto:${to}?subject=${encoded(subject)}&body=${encoded(paragraphs.join(PARAGRAPH))}`;
}

/** encodeURIComponent throws on a lone surrogate, which a hostile or broken text may hold. */
export function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/**
 * Line breaks and other controls would let a text pose as another part of the message. A single plain space is left as it
 * is: nearly all text has no other, and a page has some fifty messages.
 */
export function oneLine(text: string): string {
  return text.replace(/(?! [^\p{Cc}\s])[\p{Cc}\s]+/gu, " ").trim();
}

/** At most `most` code points, cut after a word where there is one, and marked as cut. */
export function shortened(text: string, most: number): string {
  const points = Array.from(text);
  if (points.length <= most) return text;
  const cut = points.slice(0, Math.max(0, most - 1)).join("");
  const lastSpace = cut.lastIndexOf(" ");
  return `${lastSpace > 0 ? cut.slice(0, lastSpace) : cut}\u2026`;
}
