/** A number, or a range of two, with its unit right behind it. */
export interface Quantity {
  /** As it is written: "25–30 %". */
  readonly written: string;
  readonly numbers: readonly number[];
  /** One spelling for each unit: "second" for s, sec and seconds. */
  readonly unit: string;
}

const WORDS = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const TIMES: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, million: 1e6, billion: 1e9 };

const NUMBER = `(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?|\\b(?:${WORDS.join("|")})\\b)`;
const RANGE = `(${NUMBER})(?:\\s?(?:–|-|to|or)\\s?(${NUMBER}))?`;
/**
 * Only units that say what is counted. "3 servers" may be any three servers, "3 ms" of one source at one place is a
 * figure. A bare s needs a space, or "the 1990s" would last two thousand seconds.
 */
const UNIT = [
  "%|per ?cent",
  "ms|milliseconds?|[µμ]s|microseconds?",
  "(?<=\\s)s|secs?|seconds?|mins?|minutes?|hours?|days?|weeks?|months?|years?",
  "countr(?:y|ies)|[kMGT]i?B(?:/s)?",
  "[a-z]+(?:/s| (?:a|per) second)",
].join("|");
const QUANTITY = new RegExp(
  `(?<![\\p{L}\\p{N}.,])${RANGE}(?:\\s?(${Object.keys(TIMES).join("|")}))?[\\s-]?(${UNIT})(?![\\p{L}\\p{N}/])`,
  "giu",
);
const ANY_NUMBER = new RegExp(NUMBER, "giu");

/** Every quantity that a text prints, in order. */
export function quantitiesIn(text: string): Quantity[] {
  return [...text.matchAll(QUANTITY)].map(([written, low, high, times, unit]) => ({
    written,
    numbers: [low, high].flatMap((number) =>
      number === undefined ? [] : [numberOf(number) * (TIMES[times?.toLowerCase() ?? ""] ?? 1)],
    ),
    unit: spellingOf(unit ?? ""),
  }));
}

/** Every number in a text, in digits or in words up to twelve. */
export function numbersIn(text: string): number[] {
  return [...text.matchAll(ANY_NUMBER)].map(([number]) => numberOf(number));
}

/** The unit that a label begins with, such as "second" of "seconds, median", or null when it names no unit we know. */
export function unitOf(label: string): string | null {
  return quantitiesIn(`1 ${label}`)[0]?.unit ?? null;
}

function numberOf(written: string): number {
  const word = WORDS.indexOf(written.toLowerCase());
  return word === -1 ? Number(written.replaceAll(",", "")) : word + 1;
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:%|per ?cent)$/iu, "%"],
  [/^(?:ms|milliseconds?)$/iu, "ms"],
  [/^(?:[µμ]s|microseconds?)$/iu, "µs"],
  [/^(?:s|secs?|seconds?)$/iu, "second"],
  [/^(?:mins?|minutes?)$/iu, "minute"],
  [/^countr/iu, "country"],
];

function spellingOf(unit: string): string {
  const known = SPELLINGS.find(([pattern]) => pattern.test(unit));
  if (known) return known[1];
  if (/B/u.test(unit)) return unit;
  return unit
    .toLowerCase()
    .replace(/ (?:a|per) second$/u, "/s")
    .replace(/s(?=\/s$)|s$(?<!\/s)/u, "");
}
