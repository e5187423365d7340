import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { slipsBetween } from "#domain/slips.ts";

for (const [one, other, slips] of [
  ["", "", 0],
  ["leader", "leader", 0],
  ["leadr", "leader", 1],
  ["leaader", "leader", 1],
  ["leoder", "leader", 1],
  ["laeder", "leader", 1],
  ["elader", "leader", 1],
  ["", "leader", 6],
  ["abcd", "wxyz", 4],
] as const) {
  test(`from "${one}" to "${other}" it is ${slips} slips`, () => {
    expect(slipsBetween(one, other)).toBe(slips);
    expect(slipsBetween(other, one)).toBe(slips);
  });
}

const words = fc.string({ maxLength: 12, unit: fc.constantFrom("a", "b", "c", "-") });

test("there are never more slips than single letters to change, and at least half as many", () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const slips = slipsBetween(one, other);
      const letters = distance(one, other);
      expect(slips).toBeLessThanOrEqual(letters);
      expect(slips).toBeGreaterThanOrEqual(letters / 2);
    }),
  );
});
