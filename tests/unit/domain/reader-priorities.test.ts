import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { fewestPointsToFlip } from "#domain/flips.ts";
import { lead } from "#domain/lead.ts";
import { HIGHEST_PRIORITY, weightsOf } from "#domain/priorities.ts";
import { isSame, noOpinion, pointsMoved } from "#domain/reader-priorities.ts";
import { weighedDifferences } from "./arbitrary-pairs.ts";

const step = fc.integer({ min: 0, max: 5 });
/** So many lists of priorities for the same criteria, of which none is all 0. */
const lists = (count: number) =>
  fc.integer({ min: 1, max: 10 }).chain((length) =>
    fc.array(
      fc.array(step, { minLength: length, maxLength: length }).filter((list) => list.some((r) => r > 0)),
      { minLength: count, maxLength: count },
    ),
  );
const points = (from: readonly number[] = [], to: readonly number[] = []) =>
  pointsMoved(from, to) ?? Number.NaN;

test("whoever has said nothing weighs every group the same and has no must-have", () => {
  const criteria = ["a", "b", "b"].map((group) => ({ group }));
  expect(noOpinion(criteria)).toEqual({ priorities: [4, 2, 2], needs: [null, null, null] });
  expect(() => noOpinion([])).toThrow(RangeError);
});

test("two readers have said the same only if every step and every must-have is the same", () => {
  const said = { priorities: [3, 0, 5], needs: [null, 4, null] };
  expect(isSame(said, structuredClone(said))).toBe(true);
  expect(isSame(said, { ...said, priorities: [3, 0, 4] })).toBe(false);
  expect(isSame(said, { ...said, needs: [null, 4, 1] })).toBe(false);
  expect(isSame(said, { ...said, needs: [null, null, null] })).toBe(false);
  expect(isSame(said, { priorities: [3, 0, 5, 3], needs: [null, 4, null, null] })).toBe(false);
  // Same shares are not the same steps: a link has to bring back what the reader set.
  expect(
    isSame({ priorities: [1, 1], needs: [null, null] }, { priorities: [5, 5], needs: [null, null] }),
  ).toBe(false);
});

test("a reader who takes everything from one criterion and gives it to another has moved its points", () => {
  expect(points([5, 5, 0], [5, 0, 5])).toBe(50);
  expect(points([5, 0], [0, 5])).toBe(100);
  expect(points([1, 1], [3, 1])).toBe(25);
});

test("all steps doubled are the same shares, and nothing has moved", () => {
  expect(points([1, 2, 0], [2, 4, 0])).toBe(0);
  fc.assert(fc.property(lists(1), ([one]) => points(one, one) === 0));
});

test("it is as far back as it was there, never beyond 100, and 0 only for the same shares", () => {
  fc.assert(
    fc.property(lists(2), ([one = [], other = []]) => {
      const moved = points(one, other);
      const after = weightsOf(other);
      const isAlike = weightsOf(one).every((weight, k) => Math.abs(weight - (after[k] ?? 0)) < 1e-12);
      return moved === points(other, one) && moved >= 0 && moved <= 100 + 1e-9 && moved < 1e-9 === isAlike;
    }),
    { numRuns: 2_000 },
  );
});

test("no way round is shorter than the straight one", () => {
  fc.assert(
    fc.property(lists(3), ([one, other, third]) => {
      return points(one, third) <= points(one, other) + points(other, third) + 1e-9;
    }),
    { numRuns: 2_000 },
  );
});

test("who weighs nothing at all is no distance away", () => {
  expect(pointsMoved([0, 0], [3, 3])).toBeNull();
  expect(pointsMoved([3, 3], [0, 0])).toBeNull();
  expect(pointsMoved([0, 0], [0, 0])).toBeNull();
});

test("a bad step or a list of another length is refused", () => {
  for (const [from, to] of [
    [[3, 3], [3]],
    [[3], [6]],
    [[2.5], [3]],
    [
      [-1, 3],
      [3, 3],
    ],
    [[], []],
    [[Number.NaN], [3]],
  ] as const)
    expect(() => pointsMoved(from, to)).toThrow(RangeError);
});

test.describe("beside the fewest points that turn the pick", () => {
  test("it is the same measure: where those weights are whole steps, the two agree", () => {
    let found = 0;
    fc.assert(
      fc.property(weighedDifferences, ({ differences, priorities }) => {
        const flip = fewestPointsToFlip(differences, priorities);
        const steps = flip && asSteps(flip.weights);
        if (!flip || !steps) return true;
        if (flip.points > 0) found += 1;
        return Math.abs(points(priorities, steps) - flip.points) < 1e-9;
      }),
      { numRuns: 20_000 },
    );
    expect(found).toBeGreaterThan(100);
  });

  test("it is off by no more than what rounding to whole steps has moved", () => {
    fc.assert(
      fc.property(weighedDifferences, ({ differences, priorities }) => {
        const flip = fewestPointsToFlip(differences, priorities);
        if (!flip) return true;
        const largest = Math.max(...flip.weights);
        const steps = flip.weights.map((weight) =>
          Math.round((HIGHEST_PRIORITY * Math.max(0, weight)) / largest),
        );
        const shares = weightsOf(steps);
        const rounding = flip.weights.reduce((sum, w, k) => sum + 50 * Math.abs(w - (shares[k] ?? 0)), 0);
        return Math.abs(points(priorities, steps) - flip.points) <= rounding + 1e-9;
      }),
      { numRuns: 5_000 },
    );
  });

  test("nobody turns the pick by moving fewer", () => {
    let turned = 0;
    const changed = weighedDifferences.chain((pair) => {
      const limits = { minLength: pair.priorities.length, maxLength: pair.priorities.length };
      return fc.record({ pair: fc.constant(pair), to: fc.array(step, limits) });
    });
    fc.assert(
      fc.property(changed, ({ pair: { differences, priorities }, to }) => {
        fc.pre(to.some((priority) => priority > 0));
        if (lead(differences, priorities) * lead(differences, to) > 0) return true;
        turned += 1;
        const fewest = fewestPointsToFlip(differences, priorities)?.points ?? 0;
        return points(priorities, to) >= fewest - 1e-9;
      }),
      { numRuns: 5_000 },
    );
    expect(turned).toBeGreaterThan(500);
  });
});

/** Weights as whole steps 0..5 of exactly these shares, or null when there are none. */
function asSteps(weights: readonly number[]): number[] | null {
  for (let total = 1; total <= HIGHEST_PRIORITY * weights.length; total++) {
    const steps = weights.map((weight) => Math.round(weight * total));
    const isExact = weights.every((weight, k) => Math.abs(weight * total - (steps[k] ?? 0)) < 1e-9);
    if (isExact && Math.max(...steps) <= HIGHEST_PRIORITY) return steps.map((priority) => priority + 0);
  }
  return null;
}
