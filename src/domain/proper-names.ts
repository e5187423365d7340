import type { Catalog } from "#domain/catalog.ts";
import { remembered } from "#domain/remembered.ts";

/** Words that begin names without being one. */
const COMMON = new Set([
  "a",
  "an",
  "the",
  "any",
  "each",
  "every",
  "some",
  "two",
  "one",
  "you",
  "your",
  "if",
  "when",
]);

/**
 * The words that keep their own first letter wherever they stand: from the names of systems and from the authors and
 * publishers of sources. "Redis" may begin a clause, "etcd" may begin a sentence.
 */
export const properNames = remembered((catalog: Catalog): ReadonlySet<string> => {
  const names = [...catalog.architectures.values()].flatMap(({ systems }) => systems.map(({ name }) => name));
  const makers = [...catalog.sources.values()].flatMap(({ author, publisher }) => [
    ...author.flatMap((name) => ("literal" in name ? [name.literal] : [name.family])),
    publisher ?? "",
  ]);
  const words = [...names, ...makers].flatMap((name) => name.split(/[^\p{L}\p{N}]+/u));
  return new Set(words.filter((word) => word.length > 1 && !COMMON.has(word.toLowerCase())));
});

/** The first word of a text, without quotes or brackets before it. */
export function firstWord(text: string): string {
  return /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/u.exec(text)?.[0] ?? "";
}
