import { Problem } from "../command.ts";
import type { Figure } from "./figure.ts";

/** What the person at the keyboard wants measured. */
export interface BenchWords {
  readonly parts: readonly Figure["part"][];
  /** How many architectures the builder's part generates, one build each; none means its usual sizes. */
  readonly sizes: readonly number[];
}

/**
 * Reads the words behind `npm run bench --`.
 * @param words nothing, or a part, and behind `builder` its sizes
 * @throws Problem when a word means nothing
 */
export function benchWords([part, ...sizes]: readonly string[]): BenchWords {
  if (part === undefined) return { parts: ["reader", "builder"], sizes: [] };
  if (part === "reader" && sizes.length === 0) return { parts: [part], sizes: [] };
  const wrong = sizes.find((size) => !/^\d{1,4}$/.test(size) || Number(size) < 2);
  if (part === "builder" && wrong === undefined) return { parts: [part], sizes: sizes.map(Number) };
  throw new Problem(
    `${JSON.stringify(part === "builder" ? wrong : [part, ...sizes].join(" "))} is nothing to measure; ` +
      "write npm run bench, npm run bench -- reader, or npm run bench -- builder 15 46",
  );
}
