import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { checksum } from "#domain/checksum.ts";

const text = fc.string({ unit: "binary", minLength: 1, maxLength: 300 });

test("is four characters that may end a link, whatever the text", () => {
  expect(checksum("")).toMatch(/^[a-z0-9]{4}$/);
  fc.assert(
    fc.property(text, (any) => /^[a-z0-9]{4}$/.test(checksum(any))),
    { numRuns: 2_000 },
  );
});

test("is the same every time, in every browser: these stand in links that were sent", () => {
  expect(["", "a", "v1.write-authority.2.lat5", "\ud800"].map(checksum)).toEqual([
    "0001",
    "1en6",
    "0p6q",
    "2l8h",
  ]);
});

test("is another for one other character, and for two that traded places, in any text", () => {
  const character = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), character, (any, one, other, instead) => {
      const [i, j] = [one % any.length, other % any.length];
      const units = any.split("");
      const [atI = "", atJ = ""] = [units[i], units[j]];
      const replaced = units.with(i, instead).join("");
      const swapped = units.with(i, atJ).with(j, atI).join("");
      return [replaced, swapped].every(
        (altered) => (checksum(altered) === checksum(any)) === (altered === any),
      );
    }),
    { numRuns: 10_000 },
  );
});
