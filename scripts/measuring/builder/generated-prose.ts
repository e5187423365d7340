import type { CitationFields } from "../../../src/schema/claim.ts";
import { around, label, sentences } from "./generated-text.ts";
import type { Dice } from "./seeded-dice.ts";

type Cite = () => readonly CitationFields[];

/** An architecture explains: four headings, three paragraphs of some 34 words below each, the last our own view. */
export function explanation(dice: Dice, cite: Cite): string {
  const blocks = Array.from({ length: 4 }, (_, part) => [
    `## ${label(dice, around(dice, 22))}`,
    ...Array.from({ length: 3 }, (_, place) =>
      part === 3 && place === 2 ? judged(dice, 180) : cited(dice, 200, cite),
    ),
  ]);
  return joined(blocks.flat());
}

/** A verdict argues: three paragraphs of some 65 words, the last our own view. */
export function argument(dice: Dice, cite: Cite): string {
  return joined([cited(dice, 370, cite), cited(dice, 370, cite), judged(dice, 370)]);
}

/** A question only says how to read it. */
export function remark(dice: Dice): string {
  return joined([judged(dice, 257)]);
}

function cited(dice: Dice, length: number, cite: Cite): string {
  const cites = cite().map((citation) => {
    const words = Object.entries(citation).map(([name, value]) => `${name}="${value}"`);
    return `<Cite ${words.join(" ")} />`;
  });
  return [paragraph(dice, length), ...cites].join(" ");
}

function judged(dice: Dice, length: number): string {
  return `<Judgement>${paragraph(dice, length)}</Judgement>`;
}

/** Sentences of some 17 words. */
function paragraph(dice: Dice, length: number): string {
  const count = Math.max(1, Math.round(length / 95));
  return Array.from({ length: count }, () => sentences(dice, around(dice, length / count))).join(" ");
}

function joined(blocks: readonly string[]): string {
  return `${blocks.join("\n\n")}\n`;
}
