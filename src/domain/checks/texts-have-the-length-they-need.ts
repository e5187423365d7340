import type { Prose } from "#domain/catalog.ts";
import { countWords } from "#domain/words.ts";
import { type Check, EVERY_CITATION, type Problem } from "./check.ts";

/** Shorter explains nothing, longer is not read. Headings are not counted. */
const ARCHITECTURE = { of: "an architecture", fewest: 300, most: 600 };
const VERDICT = { of: "a verdict", fewest: 150, most: 350 };

/** The prose of a page is as long as its subject needs: an architecture explains, a verdict argues. */
export const textsHaveTheLengthTheyNeed: Check = (catalog) => [
  ...[...catalog.architectures.values()].flatMap((entry) => faultOf(entry, ARCHITECTURE)),
  ...[...catalog.verdicts.values()].flatMap((entry) => faultOf(entry, VERDICT)),
];

function faultOf(
  { file, prose }: { readonly file: string; readonly prose: Prose },
  { of, fewest, most }: typeof ARCHITECTURE,
): Problem[] {
  const words = lengthOf(prose);
  if (words >= fewest && words <= most) return [];
  const [first] = prose.blocks;
  const line = first === undefined ? {} : { line: first.line, column: first.column };
  return [
    {
      where: { file, ...line },
      what: `the prose has ${words} words, ${words < fewest ? "too few" : "too many"} for ${of}`,
      allowed: `${fewest} to ${most} words, headings not counted`,
      example: words < fewest ? "how it works, step by step" : "one thought less",
      // Prose that could not be parsed has no words at all.
      restsOn: [EVERY_CITATION],
    },
  ];
}

/** How many words the prose has, without its headings. */
export function lengthOf({ blocks }: Prose): number {
  return blocks.filter(({ kind }) => kind !== "heading").reduce((sum, { text }) => sum + countWords(text), 0);
}
