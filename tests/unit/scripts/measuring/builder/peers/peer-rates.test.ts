import { expect, test } from "@playwright/test";
import { faultFigure, peerRates } from "../../../../../../scripts/measuring/builder/peers/peer-rates.ts";
import { keepsToGoal } from "../../../../../../scripts/measuring/figure.ts";

const peer = { name: "Eleventy", goal: 1.5 } as const;
const rendering = { pairs: 10_000, wall: 20, cpu: 30, peakMemory: 700, bytes: 104_000 };

test("Pages per second are by the clock, and the processor's time is for each page", () => {
  expect(peerRates(peer, rendering).map(({ what, value, unit }) => [what, value, unit])).toEqual([
    ["10,000 pairs, Eleventy: comparison pages by the clock", 500, "pages/s"],
    ["10,000 pairs, Eleventy: processor time per pair", 3, "ms"],
    ["10,000 pairs, Eleventy: peak memory", 700, "MB"],
    ["10,000 pairs, Eleventy: bytes of a page", 104_000, "bytes"],
  ]);
});

test("The goal is missed by whoever is not so many times as fast", () => {
  const ratioAt = (own: number) => peerRates(peer, rendering, own).at(-1);
  expect(ratioAt(1000)).toMatchObject({ value: 2, unit: "times", least: 1.5 });
  expect([1000, 750, 749].map((own) => ratioAt(own)).map((figure) => figure && keepsToGoal(figure))).toEqual([
    true,
    true,
    false,
  ]);
});

test("With few pages, starting is most of it: there is no goal", () => {
  expect(peerRates(peer, { ...rendering, pairs: 1035 }, 10).at(-1)?.least).toBeUndefined();
});

test("A builder that fails misses a goal", () => {
  expect([0, 1].map((value) => keepsToGoal(faultFigure(peer, 105, value as 0 | 1)))).toEqual([true, false]);
});
