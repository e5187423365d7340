import { isUtf8 } from "node:buffer";
import type { Finding } from "./finding.ts";
import type { Place } from "./places.ts";

/**
 * What a reader cannot see, and what does not mean a line's end to every parser: controls, directions, invisible
 * characters, characters of nobody, and a carriage return on its own.
 */
const UNSEEN = /\r(?!\n)|[\p{Cf}\p{Co}\u2028\u2029]|(?![\t\n\r])\p{Cc}/gu;
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
/** A file in another encoding would have thousands. */
const MOST_NAMED = 5;

/** The text of a file, or null when it is not UTF-8, and what in it cannot be seen. */
export function textOf(file: string, bytes: Uint8Array): { text: string | null; findings: Finding[] } {
  if (!isUtf8(bytes)) return { text: null, findings: [notText(file, bytes)] };
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const findings = [...text.matchAll(UNSEEN)].slice(0, MOST_NAMED).map(({ 0: found, index }) => ({
    file,
    ...placeAt(text, index),
    field: "file",
    what: `holds ${nameOf(found)}`,
    allowed: "letters, marks, spaces and line ends that a reader can see",
    example: "take it out, or type the word again",
  }));
  return { text, findings };
}

/** Line and column of a place in a text, in characters as an editor counts them. */
export function placeAt(text: string, index: number): Place {
  const before = text.slice(0, index);
  const start = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: index - start + 1 };
}

function nameOf(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  if (character === "\0") return `NUL (${code})`;
  if (character === "\r") return `a carriage return without a line end (${code})`;
  if (character === "\uFEFF") return `a byte order mark (${code})`;
  if (BIDI.test(character)) return `a character that turns the direction of text (${code})`;
  return `a character that cannot be seen (${code})`;
}

function notText(file: string, bytes: Uint8Array): Finding {
  const wrong = firstWrongByte(bytes);
  const before = new TextDecoder().decode(bytes.subarray(0, wrong));
  return {
    file,
    ...placeAt(before, before.length),
    field: "file",
    what: `is not UTF-8 from byte ${wrong + 1} on (0x${bytes[wrong]?.toString(16)})`,
    allowed: "text saved as UTF-8",
    example: "iconv -f latin1 -t utf8",
  };
}

/** By halving: a stream decoder refuses a part of the file as soon as the wrong byte is in it. */
function firstWrongByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isBeginning(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return isBeginning(bytes.subarray(0, bad)) ? good : bad - 1;
}

function isBeginning(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
