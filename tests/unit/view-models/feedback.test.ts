import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { LONGEST_FRAGMENT } from "#domain/priorities-link.ts";
import { disagreeHref, type Subject, withPriorities, withWholeQuote } from "#view-models/feedback.ts";
import { LONGEST_MAILTO, messageOf, oneLine } from "#view-models/message.ts";
import { statedWords } from "#view-models/stated-words.ts";
import { fieldOf, parseMailto } from "./mailto.ts";

const recipient = "disagree@weighed.example";
const questions = ["What is wrong?", "What evidence shows it?", "What would you pick?"];
const subject: Subject = {
  title: "Multi-leader vs Peer-to-peer",
  claim: "because",
  address: "https://weighed.example/compare/multi-leader-vs-peer-to-peer/#because",
  revision: "write-authority 1",
  says: "Multi-leader answers in one short trip.",
};

/** What breaks messages: header breaks, second headers, broken text, invisible turns, joined emoji, words without end. */
const pieces = [
  "\r\nBcc: all@example.org\r\n\r\n",
  "\n",
  "\0",
  "\u0085\u2028\u2029",
  "&bcc=all@example.org",
  "?to=all@example.org&body=",
  "#",
  "%0D%0ABcc:",
  "%",
  "+",
  "=",
  "\u202e\u2066",
  "\ud83d",
  "\udc69",
  "👩‍👩‍👧‍👦",
  "e\u0301",
  "”\r\n\r\nWhat is wrong?",
  '"><script>',
  "a sentence of plain words ",
  "漢字",
];
const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 });
const brief = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  units.map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom(...pieces),
);
const hostile = fc.oneof(
  { weight: 1, arbitrary: brief },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 400 }) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...pieces, "w".repeat(400), "𝒳".repeat(120)), { maxLength: 12 })
      .map((parts) => parts.join("")),
  },
);

/** What stands between the quotation marks. */
function quoteIn(href: string): string {
  const paragraph = fieldOf(parseMailto(href), "body").split("\r\n\r\n")[2] ?? "";
  return paragraph.slice("The site says: “".length, -1);
}

/** A text as it may stand on one line of a message. */
const onOneLine = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();

test("A message names the pair, the claim, the place, the revision and the sentence, and asks three questions", () => {
  const mail = parseMailto(disagreeHref(recipient, subject));
  expect(mail.to).toBe(recipient);
  expect(mail.fields.map(([name]) => name)).toEqual(["subject", "body"]);
  expect(fieldOf(mail, "subject")).toBe("Disagree: Multi-leader vs Peer-to-peer, because");
  expect(fieldOf(mail, "body").split("\r\n\r\n")).toEqual([
    "https://weighed.example/compare/multi-leader-vs-peer-to-peer/#because",
    "Ratings revision: write-authority 1",
    "The site says: “Multi-leader answers in one short trip.”",
    ...questions,
  ]);
});

test("Spaces and line breaks are written as every mail program reads them", () => {
  const href = disagreeHref(recipient, subject);
  expect(href).toContain("%20");
  expect(href).toContain("%0D%0A%0D%0A");
  expect(href.slice(href.indexOf("?"))).not.toMatch(/[+\s]/);
});

test("Whatever a text holds, a message has one recipient, a subject and a body, and nothing else", () => {
  const anywhere = fc.record({
    title: hostile,
    claim: brief,
    address: brief,
    revision: brief,
    says: hostile,
  });
  fc.assert(
    fc.property(anywhere, (fields) => {
      const mail = parseMailto(disagreeHref(recipient, fields));
      const subjectLine = fieldOf(mail, "subject");
      const paragraphs = fieldOf(mail, "body").split("\r\n\r\n");
      // Plain comparisons: at this number a matcher's own work would take longer than what it looks at.
      hold(mail.to === recipient, `it goes to ${mail.to}`);
      hold(mail.fields.map(([name]) => name).join() === "subject,body", "it has other fields");
      hold(paragraphs.length === 6, `its body has ${paragraphs.length} paragraphs`);
      hold(paragraphs.slice(3).join() === questions.join(), "its questions are gone");
      const broken = [subjectLine, ...paragraphs].find((line) => /[\p{Cc}\p{Zl}\p{Zp}]/u.test(line));
      hold(broken === undefined, `it has a line that breaks: ${JSON.stringify(broken)}`);
    }),
    { numRuns: 10_000 },
  );
});

test("Whatever the content says, a message keeps to 1,900 characters and cuts only after a word", () => {
  fc.assert(
    fc.property(fc.record({ title: hostile, claim: brief, says: hostile }), (fields) => {
      const href = disagreeHref(recipient, { ...subject, ...fields });
      hold(href.length <= 1_900, `it has ${href.length} characters`);
      holdCutAfterWord(quoteIn(href), onOneLine(fields.says));
    }),
    { numRuns: 10_000 },
  );
});

test("A page that must stay small quotes how a sentence begins, and script puts the whole sentence in its place", () => {
  fc.assert(
    fc.property(hostile, hostile, (says, whole) => {
      const short = disagreeHref(recipient, { ...subject, says }, true);
      const before = quoteIn(short).split(" ").slice(0, -1);
      hold(
        !before.some((word) => /\p{L}{4}/u.test(word)),
        `it goes on after a telling word: ${quoteIn(short)}`,
      );
      holdCutAfterWord(quoteIn(short), onOneLine(says));

      const completed = withWholeQuote(short, whole);
      hold(
        completed === disagreeHref(recipient, { ...subject, says: whole }),
        "it differs from one that was never cut",
      );
    }),
    { numRuns: 2_000 },
  );
});

/** A link as a page writes it: its address, and a fragment of our own signs of any length that is allowed. */
const anyLink = fc
  .string({ unit: fc.constantFrom(..."abcxyz0189-."), maxLength: LONGEST_FRAGMENT - 1 })
  .map((fragment) => `https://weighed.example/compare/multi-leader-vs-peer-to-peer/#v${fragment}`);

test("Whatever the claims and the criteria are called, a message keeps its form with what the reader has set in it", () => {
  const anything = fc.record({
    title: hostile,
    claim: brief,
    says: hostile,
    whole: hostile,
    names: fc.array(hostile, { minLength: 1, maxLength: 10 }),
    step: fc.integer({ min: 0, max: 5 }),
    need: fc.option(fc.integer({ min: 1, max: 5 })),
    link: anyLink,
    isBrief: fc.boolean(),
  });
  fc.assert(
    fc.property(anything, ({ title, claim, says, whole, names, step, need, link, isBrief }) => {
      const criteria = names.map((name, k) => ({ id: `c${k}`, group: `${k}`, name }));
      const stated = { priorities: names.map(() => step), needs: names.map(() => need) };
      const words = statedWords({ id: "who", revision: 1, criteria, situations: [] }, stated);
      const short = disagreeHref(recipient, { ...subject, title, claim, says }, isBrief);
      const href = withPriorities(withWholeQuote(short, whole), { words, link });

      hold(href.length <= 1_900, `it has ${href.length} characters`);
      const mail = parseMailto(href);
      hold(mail.to === recipient, `it goes to ${mail.to}`);
      hold(mail.fields.map(([name]) => name).join() === "subject,body", "it has other fields");
      hold(fieldOf(mail, "subject") === fieldOf(parseMailto(short), "subject"), "its subject has changed");
      const paragraphs = fieldOf(mail, "body").split("\r\n\r\n");
      const [address, revision, quote = "", said = "", to, ...asked] = paragraphs;
      hold(address === subject.address, `it names ${address}`);
      hold(revision === `Ratings revision: ${subject.revision}`, `it names ${revision}`);
      hold(/^The site says: “.*”$/u.test(quote), `it quotes ${quote}`);
      holdCutAfterWord(quoteIn(href), onOneLine(whole));
      holdCutAfterWord(said, onOneLine(words));
      hold(said === onOneLine(words) || quoteIn(href).length <= 1, "its words gave way before its quote");
      hold(to === link, `its link is ${to}`);
      hold(asked.join() === questions.join(), "its questions are gone");
      const broken = [fieldOf(mail, "subject"), ...paragraphs].find((line) =>
        /[\p{Cc}\p{Zl}\p{Zp}]/u.test(line),
      );
      hold(broken === undefined, `it has a line that breaks: ${JSON.stringify(broken)}`);
    }),
    { numRuns: 10_000 },
  );
});

test("What the reader has set stands between the quote and the questions, whole where there is room", () => {
  const words = "My priorities, from 0 to 5: “Latency” 5 and the others as with no opinion.";
  const link = `${subject.address.split("#")[0]}#v1.write-authority.1.lat5.abcd`;
  const mail = parseMailto(withPriorities(disagreeHref(recipient, subject), { words, link }));
  expect(fieldOf(mail, "body").split("\r\n\r\n")).toEqual([
    subject.address,
    "Ratings revision: write-authority 1",
    `The site says: “${subject.says}”`,
    words,
    link,
    ...questions,
  ]);
});

test("What a script reads from an address is what a mail program reads from it", () => {
  fc.assert(
    fc.property(hostile, hostile, (title, says) => {
      const href = disagreeHref(recipient, { ...subject, title, says });
      const mail = parseMailto(href);
      const read = messageOf(href);
      hold(read.recipient === mail.to, "the recipients differ");
      hold(read.subject === fieldOf(mail, "subject"), "the subjects differ");
      hold(read.paragraphs.join("\r\n\r\n") === fieldOf(mail, "body"), "the bodies differ");
    }),
    { numRuns: 1_000 },
  );
});

test("Whatever stands between words becomes one space, and a plain space stays", () => {
  const parts = fc.constantFrom(
    "a",
    "b.",
    " ",
    "  ",
    "\t",
    "\r\n",
    "\u0000",
    "\u0085",
    "\u00a0",
    "\u2028",
    "\u2029",
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), (drawn) => {
      const words = drawn.join("").split(/[\p{Cc}\p{Zl}\p{Zp}\s]+/u);
      return oneLine(drawn.join("")) === words.filter((word) => word !== "").join(" ");
    }),
    { numRuns: 5000 },
  );
});

test("A message of ordinary length is not shortened at all", () => {
  const says = "Seventy words. ".repeat(28).trim();
  expect(quoteIn(disagreeHref(recipient, { ...subject, says }))).toBe(says);
  expect(LONGEST_MAILTO).toBe(1_900);
});

test("A message that must be shortened is shortened no more than needed", () => {
  const href = disagreeHref(recipient, { ...subject, says: "word ".repeat(2_000) });
  expect(href.length).toBeLessThanOrEqual(1_900);
  expect(href.length).toBeGreaterThan(1_600);
  expect(quoteIn(href)).toMatch(/^(word )+word…$/);
});

test("A letter of several code units is never cut in two", () => {
  const href = disagreeHref(recipient, { ...subject, says: "𝒳".repeat(3_000) });
  expect(quoteIn(href)).toMatch(/^(𝒳)+…$/u);
});

/** A quote is the whole text, or its beginning up to the end of a word, and then says that it was cut. */
function holdCutAfterWord(quote: string, whole: string): void {
  if (quote === whole) return;
  const kept = quote.slice(0, -1);
  hold(quote.endsWith("…"), "it was cut and does not say so");
  hold(whole.startsWith(kept), "it quotes what was not said");
  hold(kept.isWellFormed(), "it was cut inside a character");
  // A single word without end has to be cut inside.
  hold(whole.charAt(kept.length) === " " || !kept.includes(" "), "it was cut inside a word");
}

function hold(isHeld: boolean, fault: string): void {
  if (!isHeld) throw new Error(fault);
}
