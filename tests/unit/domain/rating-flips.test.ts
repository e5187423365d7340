import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { lead } from "#domain/lead.ts";
import { levelsOf, type Side } from "#domain/rated-criterion.ts";
import { ratingFlips } from "#domain/rating-flips.ts";
import { pairs } from "./arbitrary-pairs.ts";

const withLevel = (levels: readonly number[], index: number, level: number) =>
  levels.map((own, k) => (k === index ? level : own));

const leadOf = (a: readonly number[], b: readonly number[], priorities: readonly number[]) =>
  lead(
    a.map((level, k) => level - (b[k] ?? Number.NaN)),
    priorities,
  );

test("the heaviest criterion flips the pick by the fewest notches, on either side", () => {
  // S = 5*1 - 1*2 = 3: one notch on the first criterion is worth 5.
  expect(ratingFlips([4, 1], [3, 3], [5, 1])).toEqual({
    notches: 1,
    cells: [
      { side: "a", index: 0, from: 4, to: 3 },
      { side: "b", index: 0, from: 3, to: 4 },
    ],
  });
});

test("a level cannot leave 1 to 5", () => {
  // Two notches on the only criterion: A cannot fall to 0, B cannot rise to 6.
  expect(ratingFlips([2, 5], [1, 5], [1, 0])).toEqual({
    notches: 2,
    cells: [{ side: "b", index: 0, from: 1, to: 3 }],
  });
});

test("the rating flips are exactly those a search over every cell and level finds", () => {
  fc.assert(
    fc.property(pairs(), ({ criteria, priorities }) => {
      fc.pre(priorities.some((priority) => priority > 0));
      const a = levelsOf("a", criteria);
      const b = levelsOf("b", criteria);
      const before = leadOf(a, b, priorities);
      const changing = criteria.flatMap((_, index) =>
        [1, 2, 3, 4, 5].flatMap((to) => {
          const forA = leadOf(withLevel(a, index, to), b, priorities);
          const forB = leadOf(a, withLevel(b, index, to), priorities);
          const cell = (side: Side, from: number) => ({ side, index, from, to });
          return [
            ...(before * forA < 0 ? [cell("a", a[index] ?? 0)] : []),
            ...(before * forB < 0 ? [cell("b", b[index] ?? 0)] : []),
          ];
        }),
      );
      if (changing.length === 0) return expect(ratingFlips(a, b, priorities)).toBeNull();
      const notches = Math.min(...changing.map(({ from, to }) => Math.abs(to - from)));
      const cells = changing.filter(({ from, to }) => Math.abs(to - from) === notches);
      const found = ratingFlips(a, b, priorities);
      expect(found?.notches).toBe(notches);
      expect(found?.cells).toHaveLength(cells.length);
      expect(found?.cells).toEqual(expect.arrayContaining(cells));
    }),
    { numRuns: 500 },
  );
});

test("nothing flips where nobody leads", () => {
  expect(ratingFlips([3, 3], [3, 3], [1, 1])).toBeNull();
  expect(ratingFlips([3, 4], [3, 3], [0, 0])).toBeNull();
});
