/**
 * The message a reader sends to disagree, as a mailto address (RFC 6068). Only a subject and a body are ever set: all
 * text is percent-encoded, so nothing in the content can add a recipient or a header.
 */

/** Mail programs and browsers cut longer addresses; 2,000 is the smallest limit in the field. */
export const LONGEST_MAILTO = 1900;
/** Once percent-encoded, where one character may take twelve. */
const LONGEST_SUBJECT = 480;
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

/** A message as a mail program shows it. */
export interface Message {
  readonly recipient: string;
  readonly subject: string;
  /** Paragraphs of the body; the third is what the site says. */
  readonly paragraphs: readonly string[];
}

/**
 * The mailto address of a disagreement: at most 1,900 characters, what the site says shortened at a word to fit.
 *
 * @param recipient one email address
 * @param longestQuote the most code points of what the site says, for pages that must stay small
 */
export function disagreeHref(
  recipient: string,
  subject: Subject,
  longestQuote = Number.POSITIVE_INFINITY,
): string {
  const subjectLine = fittingSubject(oneLine(`Disagree: ${subject.title}, ${subject.claim}`));
  const known = [oneLine(subject.address), `Ratings revision: ${oneLine(subject.revision)}`];
  const quote = quoted(shortened(oneLine(subject.says), longestQuote));
  return fitting({ recipient, subject: subjectLine, paragraphs: [...known, quote, ...QUESTIONS] });
}

/**
 * The same message with all of what the site says in place of its beginning, as far as it fits.
 *
 * @param href made by `disagreeHref`
 */
export function withWholeQuote(href: string, says: string): string {
  const { paragraphs, ...message } = messageOf(href);
  return fitting({ ...message, paragraphs: paragraphs.with(QUOTE, quoted(oneLine(says))) });
}

/** What a reader has set, as a message tells it. */
export interface StatedInMessage {
  /** Their priorities and must-haves in words. */
  readonly words: string;
  /** The whole address that shows them. */
  readonly link: string;
}

/**
 * The same message with the reader's priorities and the link to them after what the site says, as far as they fit: the
 * quote gives way first, then the words, never the link.
 *
 * @param href made by `disagreeHref` or `withWholeQuote`
 */
export function withPriorities(href: string, { words, link }: StatedInMessage): string {
  const { paragraphs, ...message } = messageOf(href);
  return fitting({
    ...message,
    paragraphs: paragraphs.toSpliced(QUOTE + 1, 0, oneLine(words), oneLine(link)),
  });
}

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

const PARAGRAPH = "\r\n\r\n";
const QUOTE = 2;
const quoted = (says: string) => `The site says: \u201c${says}\u201d`;
const unquoted = (quote: string) => quote.slice(quoted("").length - 1, -1);

function fittingSubject(line: string): string {
  let kept = Array.from(line).length;
  let subject = line;
  while (encoded(subject).length > LONGEST_SUBJECT) {
    kept = Math.floor(kept * 0.9);
    subject = shortened(line, kept);
  }
  return subject;
}

/** The address of a message: its quote, and then what the reader has set, shortened until the address is short enough. */
function fitting(message: Message): string {
  const hasPriorities = message.paragraphs.length > QUOTE + 1 + QUESTIONS.length;
  const said = shortenedAt(QUOTE, message, unquoted, quoted);
  return hrefOf(hasPriorities ? shortenedAt(QUOTE + 1, said, String, String) : said);
}

/** The message with one paragraph cut as far as it must be. */
function shortenedAt(
  place: number,
  message: Message,
  inside: (paragraph: string) => string,
  around: (text: string) => string,
): Message {
  const text = inside(message.paragraphs[place] ?? "");
  let kept = Array.from(text).length;
  let fits = message;
  while (hrefOf(fits).length > LONGEST_MAILTO && kept > 0) {
    kept = Math.floor(kept * 0.9);
    fits = { ...message, paragraphs: message.paragraphs.with(place, around(shortened(text, kept))) };
  }
  return fits;
}

function hrefOf({ recipient, subject, paragraphs }: Message): string {
  const to = encoded(recipient).replaceAll("%40", "@");
  return `mailto:${to}?subject=${encoded(subject)}&body=${encoded(paragraphs.join(PARAGRAPH))}`;
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
