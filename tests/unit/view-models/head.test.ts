import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { head } from "#view-models/head.ts";

test("A tab names the page and then the site, and home names the site once", () => {
  expect(head("Method", "What we do.", "/method/").title).toBe("Method · Weighed");
  expect(head("Weighed", "What this is.", "/").title).toBe("Weighed");
});

test("A page has one public address, whatever host it is read on", () => {
  expect(head("Method", "What we do.", "/method/").canonical).toBe("https://weighed.example/method/");
});

test("A description that fits stays whole; a longer one ends after a sentence, else after a word", () => {
  const descriptionOf = (text: string) => head("Page", text, "/").description;
  expect(descriptionOf("x".repeat(160))).toBe("x".repeat(160));
  const sentence = `${"A sentence of some length that says one thing and then ends".padEnd(90, "!")}. `;
  expect(descriptionOf(sentence + "word ".repeat(40))).toBe(sentence.trim());
  expect(descriptionOf("word ".repeat(40))).toMatch(/^(word )+word…$/);
});

test("No description is longer than 160 characters, and none ends inside a letter", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
      const { description } = head("Page", text, "/");
      expect(Array.from(description).length).toBeLessThanOrEqual(160);
      expect(description.isWellFormed()).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
