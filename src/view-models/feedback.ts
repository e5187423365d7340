import { encoded, hrefOf, LONGEST_MAILTO, type Message, messageOf, oneLine, shortened } from "./message.ts";

/** The message a reader sends to disagree, as a mailto address. */

/** Once percent-encoded, where one character may take twelve. */
const LONGEST_SUBJECT = 480;
const QUESTIONS = ["What is wrong?", "What evidence shows it?", "What would you pick?"] as const;

/** What a disagreement is about. */
export interface Subject {
  /** The page's title, such as "Multi-leader vs peer-to-peer". */
  readonly title: string;
  /** Which claim, in the subject line: an id, or "verdict". The address in the message names it in any case. */
  readonly claim?: string | undefined;
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
 * @param isBrief quotes only how the sentence begins, for pages that must stay small
 */
export function disagreeHref(recipient: string, subject: Subject, isBrief = false): string {
  const subjectLine = fittingSubject(
    oneLine(`Disagree: ${[subject.title, subject.claim ?? []].flat().join(", ")}`),
  );
  const known = [oneLine(subject.address), `Ratings revision: ${oneLine(subject.revision)}`];
  const says = oneLine(subject.says);
  const quote = quoted(isBrief ? beginningOf(says) : says);
  const message = { recipient, subject: subjectLine, paragraphs: [...known, quote, ...QUESTIONS] };
  const whole = hrefOf(message);
  return whole.length <= LONGEST_MAILTO ? whole : fitting(message);
}

/** The words up to the first of four letters or more: "A quorum…" tells which sentence is meant, "A…" does not. */
function beginningOf(says: string): string {
  const telling = /\p{L}{4}/u.exec(says);
  const end = telling ? says.indexOf(" ", telling.index) : -1;
  return end === -1 ? says : `${says.slice(0, end)}\u2026`;
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

/** Which paragraph is what the site says. */
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
