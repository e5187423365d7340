import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { inARow, insideSentence, notches, percent, pointsOfHundred, signed } from "#view-models/amounts.ts";

const spaced = (text: string) => text.replaceAll("\u00a0", " ");

for (const [share, words] of [
  [0, "0 %"],
  [0.004, "under 1 %"],
  [0.005, "1 %"],
  [0.5, "50 %"],
  [0.644, "64 %"],
  [0.994, "99 %"],
  [0.996, "over 99 %"],
  [1, "100 %"],
] as const) {
  test(`A share of ${share} reads as “${words}”`, () => {
    expect(spaced(percent(share))).toBe(words);
  });
}

test("Only certainty reads as certainty, and a percentage never breaks over two lines", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
      const text = percent(share);
      expect(text).not.toContain(" ");
      expect(spaced(text) === "0 %").toBe(share === 0);
      expect(spaced(text) === "100 %").toBe(share === 1);
    }),
  );
});

for (const [amount, words] of [
  [0, "0.0"],
  [-0, "0.0"],
  [0.04, "under 0.1"],
  [-0.04, "under 0.1"],
  [0.06, "0.1"],
  [-1.25, "1.3"],
  [2.95, "3.0"],
  [3, "3.0"],
] as const) {
  test(`A lead of ${Object.is(amount, -0) ? "-0" : amount} notches reads as “${words}”`, () => {
    expect(notches(amount)).toBe(words);
  });
}

test("A difference carries its sign, and its minus is a minus and not a hyphen", () => {
  expect([3, 0, -2].map(signed)).toEqual(["+3", "0", "−2"]);
});

test("Points that must move are rounded up, because fewer would not be enough", () => {
  expect(pointsOfHundred(3.2)).toBe("4 of 100");
  expect(pointsOfHundred(4)).toBe("4 of 100");
  // What arithmetic leaves of 4.
  expect(pointsOfHundred(4.000_000_000_000_1)).toBe("4 of 100");
  expect(pointsOfHundred(0)).toBe("0 of 100");
});

test("Words in a row read as a list", () => {
  expect(inARow([])).toBe("");
  expect(inARow(["a"])).toBe("a");
  expect(inARow(["a", "b"])).toBe("a and b");
  expect(inARow(["a", "b", "c"])).toBe("a, b and c");
});

test("A name keeps its capitals inside a sentence, an ordinary word does not", () => {
  expect(insideSentence("Multi-leader")).toBe("multi-leader");
  expect(insideSentence("IPFS")).toBe("IPFS");
  expect(insideSentence("CRDTs over gossip")).toBe("CRDTs over gossip");
  expect(insideSentence("")).toBe("");
});
