import { isStopWord } from "#domain/content-words.ts";

const QUOTED = /“[^”]*”|"[^"]*"|‘[^’]*’(?![\p{L}])/gu;
const MONTH = "January|February|March|April|May|June|July|August|September|October|November|December";
const DAY = new RegExp(`\\d{1,2}(?:\\s?[–-]\\s?\\d{1,2})?\\s(?:${MONTH})|(?:${MONTH})\\s\\d{1,2}\\b`, "gu");
/** Our own scale is no fact of a source: "would be level 4", "would be 2". */
const LEVEL = /\blevels?\s[1-5](?:\sor\s[1-5])?\b|\bwould be [1-5](?=[.,;]|$)/gu;
/** Digits in one piece: "2,700", "99.999", "12.1.2". */
const DIGITS = /(?<!\p{N})\d+(?:[.,]\d+)*/gu;

/**
 * The numbers that a text prints as facts. Not a year (1800 to 2100), a day of a month, a version such as 12.1.2, a
 * level of our scale, what is quoted, nor what is part of a name: "IPv6", "SHA-256", "BEP 3", "Theorem 1". A number
 * behind a word with a capital is taken for part of its name, so "Amsterdam 5 ms" is not seen; nor are numbers in words.
 */
export function printedNumbers(text: string): string[] {
  const bare = text.replace(QUOTED, " ").replace(DAY, " ").replace(LEVEL, " ");
  return [...bare.matchAll(DIGITS)]
    .filter(({ 0: digits, index }) => !isYear(digits) && !isVersion(digits) && !isInName(bare, index, digits))
    .map(([digits]) => digits);
}

function isYear(digits: string): boolean {
  return /^\d{4}$/.test(digits) && Number(digits) >= 1800 && Number(digits) <= 2100;
}

function isVersion(digits: string): boolean {
  return digits.split(".").length > 2;
}

function isInName(text: string, index: number, digits: string): boolean {
  const before = text.slice(0, index);
  if (/[\p{L}_#]$|\p{L}[-/]$/u.test(before)) return true;
  const behind = text.slice(index + digits.length);
  // "3FS" is a name, and "3rd" no figure either; "12ms" and "5MB" are.
  if (/^(?:st|nd|rd|th)\b|^(?![kMGT]i?B\b)\p{Lu}/u.test(behind)) return true;
  const word = /(\p{L}[\p{L}\p{N}’'-]*)\s$/u.exec(before)?.[1];
  return word !== undefined && /^\p{Lu}/u.test(word) && !isStopWord(word);
}
