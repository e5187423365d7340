import { expect, test } from "@playwright/test";
import type { Cost } from "../../../../../scripts/measuring/builder/build-costs.ts";
import {
  buildFigures,
  growthFigures,
  keptPictureFigures,
  ownPagesPerSecond,
  type SizedBuild,
} from "../../../../../scripts/measuring/builder/build-figures.ts";
import type { CostName } from "../../../../../scripts/measuring/builder/finished-page.ts";
import { keepsToGoal } from "../../../../../scripts/measuring/figure.ts";

function aBuild(pairs: number, costs: Partial<Record<CostName, Cost>> = {}): SizedBuild {
  const entries = Object.entries(costs) as [CostName, Cost][];
  return {
    pairs,
    cpu: pairs / 100,
    ownCpu: 1,
    gateCpu: 2,
    peakMemory: 900,
    wall: 5,
    costs: new Map(entries),
  };
}

const valueNamed = (figures: ReturnType<typeof buildFigures>, what: string) =>
  figures.find((figure) => figure.what === what)?.value;

test("Every figure of a build has a name of its own", () => {
  const names = buildFigures(aBuild(105)).map(({ what }) => what);
  expect(new Set(names).size).toBe(names.length);
});

test("Costs are told in processor time per pair, the gate among them", () => {
  const figures = buildFigures(aBuild(100, { badges: { cpu: 0.5, wall: 1, files: 100 } }));
  expect(valueNamed(figures, "100 pairs: badges, processor time per pair")).toBe(5);
  expect(valueNamed(figures, "100 pairs: gate, processor time per pair")).toBe(20);
  expect(valueNamed(figures, "100 pairs: llms-full.txt, processor time per pair")).toBe(0);
});

test("Only a large build is held to the goals for memory and growth", () => {
  const isHeld = (pairs: number) =>
    buildFigures(aBuild(pairs)).some(({ unit, most }) => unit === "MB" && most);
  expect([isHeld(1035), isHeld(10_011)]).toEqual([false, true]);
  expect(growthFigures(aBuild(105), aBuild(1035))[0]?.most).toBeUndefined();
  expect(growthFigures(aBuild(1035), aBuild(10_011))[0]?.most).toBe(0.8);
});

test("Growth is what each page more has cost", () => {
  const small = aBuild(100, { "comparison pages": { cpu: 1, wall: 1, files: 100 } });
  const large = aBuild(300, { "comparison pages": { cpu: 2, wall: 1, files: 300 } });
  expect(growthFigures(small, large).map(({ value }) => value)).toEqual([5, 10]);
});

test("Pages per second are those of the comparisons alone, and none without any", () => {
  expect(ownPagesPerSecond(aBuild(10, { "comparison pages": { cpu: 9, wall: 2, files: 10 } }))).toBe(5);
  expect(ownPagesPerSecond(aBuild(10))).toBe(0);
});

test("A picture that is drawn again though nothing has changed misses the goal", () => {
  const build = aBuild(10, { pictures: { cpu: 0.02, wall: 1, files: 40 } });
  const kept = (drawn: number) => keptPictureFigures(build, drawn).map(keepsToGoal);
  expect([kept(0), kept(1)]).toEqual([
    [true, true],
    [false, true],
  ]);
  expect(keptPictureFigures(build, 0)[1]?.value).toBe(0.5);
});
