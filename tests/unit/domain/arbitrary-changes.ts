import fc from "fast-check";

/** What may befall a link on its way. Each keeps to texts that a browser can hand over, and to some that it cannot. */

/** What a link is written with. */
export const ALPHABET = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.";

const strange = fc.oneof(
  fc.constantFrom(
    ...ALPHABET,
    "%2E",
    "%",
    "%2",
    "%zz",
    "#",
    "/",
    "?",
    "&",
    " ",
    "\n",
    "\u0000",
    "<b>",
    "…",
    "‑",
  ),
  fc.constantFrom(
    "\ud800",
    "\udc00",
    "\ud83d\ude00",
    "ｖ１",
    "é",
    "e\u0301",
    "\u202e",
    "\ufeff",
    "İ",
    "٣",
    "K",
  ),
  fc.string({ unit: "binary", maxLength: 8 }),
);

/** Makes another text of a link. */
export type Change = (text: string) => string;
const place = fc.nat(130);
const at = (text: string, k: number) => k % (text.length + 1);

const inserted: fc.Arbitrary<Change> = fc.tuple(place, strange).map(
  ([k, more]) =>
    (text) =>
      text.slice(0, at(text, k)) + more + text.slice(at(text, k)),
);
const deleted: fc.Arbitrary<Change> = fc.tuple(place, fc.integer({ min: 1, max: 9 })).map(
  ([k, count]) =>
    (text) =>
      text.slice(0, at(text, k)) + text.slice(at(text, k) + count),
);
const replaced: fc.Arbitrary<Change> = fc.tuple(place, strange).map(
  ([k, other]) =>
    (text) =>
      text.slice(0, at(text, k)) + other + text.slice(at(text, k) + other.length),
);
const swapped: fc.Arbitrary<Change> = fc.tuple(place, place).map(([one, other]) => (text) => {
  if (text === "") return text;
  const characters = text.split("");
  const [i, j] = [one % characters.length, other % characters.length];
  return characters
    .with(i, characters[j] ?? "")
    .with(j, characters[i] ?? "")
    .join("");
});
const cut: fc.Arbitrary<Change> = place.map((k) => (text) => text.slice(0, at(text, k)));
const cased: fc.Arbitrary<Change> = place.map(
  (k) => (text) => text.slice(0, at(text, k)) + text.slice(at(text, k)).toUpperCase(),
);
const encoded: fc.Arbitrary<Change> = fc.constantFrom<Change>(
  (text) => text.replaceAll(".", "%2E"),
  (text) => text.replaceAll("-", "%2d"),
  (text) => [...text].map((c) => `%${c.charCodeAt(0).toString(16)}`).join(""),
  (text) => encodeURIComponent(`#${text.toWellFormed()}`),
);
const repeated: fc.Arbitrary<Change> = fc
  .tuple(place, place, fc.integer({ min: 2, max: 100 }))
  .map(([from, count, times]) => (text) => {
    const start = at(text, from);
    return text.slice(0, start) + text.slice(start, start + count).repeat(times) + text.slice(start);
  });

/** One to four mishaps, one after the other. */
export const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.oneof(inserted, deleted, replaced, swapped, cut, cased, encoded, repeated),
  {
    minLength: 1,
    maxLength: 4,
  },
);

/** The link after all that befell it. */
export function altered(fragment: string, list: readonly Change[]): string {
  return list.reduce((text, change) => change(text), fragment);
}
