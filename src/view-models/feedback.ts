/**
 * The message a reader sends to disagree, as a mailto address (RFC 6068). Only a subject and a body are ever set: all
 * text is percent-encoded, so nothing in the content can add a recipient or a header.
 */

/** Mail programs and browsers cut longer addresses; 2,000 is the smallest limit in the field. */
export const LONGEST_MAILTO = 1900;
const LONGEST_SUBJECT = 140;
const QUESTIONS = ["What is wrong?", "What evidence shows it?", "What would you pick?"] as const;

/** What a disagreement is about. */
export interface Subject {
  /** The page's title, such as "Multi-leader vs peer-to-peer". */
  readonly title: string;
  /** Which claim: an id, or "verdict". */
  readonly claim: string;
  /** The whole address, with the claim's fragment. */
  readonly address: string;
  /** The question's id and its ratings revision. */
  readonly revision: string;
  /** What the site says there. */
  readonly says: string;
}

/**
 * The mailto address of a disagreement: at most 1,900 characters, what the site says shortened at a word to fit.
 *
 * @param recipient one email address
 */
export function disagreeHref(recipient: string, subject: Subject): string {
  const subjectLine = shortened(oneLine(`Disagree: ${subject.title}, ${subject.claim}`), LONGEST_SUBJECT);
  const start = `mailto:${encoded(recipient).replaceAll("%40", "@")}?subject=${encoded(subjectLine)}&body=`;
  const says = oneLine(subject.says);
  let kept = Array.from(says).length;
  let href = start + encoded(body(subject, says));
  while (href.length > LONGEST_MAILTO && kept > 0) {
    kept = Math.floor(kept * 0.9);
    href = start + encoded(body(subject, shortened(says, kept)));
  }
  return href;
}

function body({ address, revision }: Subject, says: string): string {
  const known = [oneLine(address), `Ratings revision: ${oneLine(revision)}`, `The site says: \u201c${says}\u201d`];
  return [...known, ...QUESTIONS].join("\r\n\r\n");
}

/** encodeURIComponent throws on a lone surrogate, which a hostile or broken text may hold. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** Line breaks and other controls would let a text pose as another part of the message. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}

/** At most `most` code points, cut after a word where there is one, and marked as cut. */
function shortened(text: string, most: number): string {
  const points = Array.from(text);
  if (points.length <= most) return text;
  const cut = points.slice(0, Math.max(0, most - 1)).join("");
  const lastSpace = cut.lastIndexOf(" ");
  return `${lastSpace > 0 ? cut.slice(0, lastSpace) : cut}\u2026`;
}
