import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { judgedAtEqualPriorities } from "#domain/judged-at-equal-priorities.ts";
import { pairs } from "#domain/pair.ts";
import { leadTable } from "#view-models/lead-table.ts";
import { sideView } from "#view-models/sides.ts";
import { aCatalog, anArchitecture, anotherArchitecture, ratings } from "../../fixtures/catalog.ts";

/** The table of a pair whose first member has these levels, the other 3 everywhere; groups of three, three and two. */
function tableOf(levels: readonly number[]) {
  const architectures = [
    anArchitecture({ ratings: ratings("many writers", levels) }),
    anotherArchitecture({ ratings: ratings("one writer", [3, 3, 3, 3, 3, 3, 3, 3]) }),
  ];
  const [pair] = pairs(aCatalog({ architectures }));
  if (!pair) throw new Error("The catalog has no pair");
  const sides = { a: sideView("a", pair.a), b: sideView("b", pair.b) };
  const judgement = judgedAtEqualPriorities(pair);
  return { judgement, table: leadTable(pair, judgement, sides) };
}

const someLevels = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 8, maxLength: 8 });

test("What adds most stands first, and all lines together are the lead", () => {
  const { table, judgement } = tableOf([5, 3, 3, 3, 3, 2, 1, 3]);
  expect(table.rows.slice(0, 3).map(({ anchor, adds }) => [anchor, adds])).toEqual([
    ["con", "0.3 for one writer"],
    ["lat", "0.2 for many writers"],
    ["los", "0.1 for one writer"],
  ]);
  expect(table.rows[3]?.adds).toBe("both equal here");
  expect(judgement.lead).toBeCloseTo(-2 / 9, 12);
  expect(table.lead).toBe("0.2 for one writer");
});

test("A bar is as long as the number beside it, and on the side that the number is for", () => {
  fc.assert(
    fc.property(someLevels, (levels) => {
      const { table } = tableOf(levels);
      for (const { tenths, adds } of [...table.rows, { tenths: table.tenths, adds: table.lead }]) {
        const [, printed = "0.0"] = /^(\d\.\d)/.exec(adds) ?? [];
        if (adds.startsWith("under")) expect(tenths).toBe(0);
        else expect(Math.abs(tenths)).toBe(Number(printed.replace(".", "")));
        expect(Math.sign(tenths)).toBe(adds.includes("many") ? 1 : adds.includes("one w") ? -1 : 0);
        expect(Math.abs(tenths)).toBeLessThanOrEqual(table.reach);
      }
    }),
  );
});

test("The tick stands where today's leader leads, and the stretches fill the strip", () => {
  fc.assert(
    fc.property(someLevels, (levels) => {
      const { table, judgement } = tableOf(levels);
      for (const { at, stretches } of table.rows) {
        if (judgement.lead === 0) continue;
        const leader = judgement.lead > 0 ? "a" : "b";
        const own = stretches.find(({ side }) => side === leader);
        expect(own?.from).toBeLessThanOrEqual(at);
        expect(own?.to).toBeGreaterThanOrEqual(at);
        expect(stretches.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(100);
      }
    }),
  );
});

test("The words tell the weight at which the strip changes sides, from 0 to 100 %", () => {
  fc.assert(
    fc.property(someLevels, (levels) => {
      const { table, judgement } = tableOf(levels);
      fc.pre(judgement.lead !== 0);
      for (const { at, stretches, says } of table.rows) {
        expect(says.startsWith(`${at}\u00a0%: `)).toBe(true);
        const [, edge] = /flips (?:above|below|at) (\d+)/.exec(says) ?? [];
        if (edge === undefined) expect(says).toContain("no weight flips it");
        else expect(stretches[0]?.to).toBe(Number(edge));
        expect(stretches).toHaveLength(edge === undefined ? 1 : 2);
      }
    }),
  );
});

test("At a tie any criterion that is not even decides, and the strip changes sides at the tick", () => {
  const { table, judgement } = tableOf([5, 3, 3, 1, 3, 3, 3, 3]);
  expect(judgement.lead).toBe(0);
  expect(table.lead).toBe("no lead");
  expect(table.rows[0]).toMatchObject({
    says: "11\u00a0%: above 11\u00a0%: many writers",
    stretches: [
      { side: "b", from: 0, to: 11 },
      { side: "a", from: 11, to: 100 },
    ],
  });
  expect(table.rows[7]).toMatchObject({
    stretches: [],
    says: expect.stringContaining("no weight settles it"),
  });
});

test("What differs from line to line is said in each line, what does not is said once", () => {
  // Groups of three, three and two: a criterion of the third weighs more.
  const { table } = tableOf([5, 3, 3, 3, 3, 2, 1, 3]);
  expect(table.weighs).toBeNull();
  expect(table.rows.map(({ at }) => at)).toContain(17);
});
