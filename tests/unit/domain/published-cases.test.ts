/**
 * Holds the rules against numbers other people have published. Cases for TOPSIS and for the weighted product do not
 * apply and are not here: TOPSIS measures distances to an ideal, the product multiplies; this site adds.
 */
import { expect, test } from "@playwright/test";
import { fewestPointsToFlip, looseness } from "#domain/flips.ts";
import { lead, priceOfLead, score } from "#domain/lead.ts";
import { differencesUnderRanking, shareOfPriorities, shareUnderRanking } from "#domain/share.ts";
import { sliderFlips } from "#domain/slider-flips.ts";
import { normalised } from "#domain/weights.ts";
import { factorRating } from "../../fixtures/decision-cases/factor-rating.ts";
import { officeLocation } from "../../fixtures/decision-cases/office-location.ts";
import { rankOrderCentroids } from "../../fixtures/decision-cases/rank-order-centroid.ts";
import { weightSensitivity } from "../../fixtures/decision-cases/weight-sensitivity.ts";
import { type WeightedSumCase, weightedSumCases } from "../../fixtures/decision-cases/weighted-sums.ts";

const near = (value: number | null | undefined, expected: number, tolerance: number) =>
  expect(Math.abs((value ?? Number.NaN) - expected)).toBeLessThanOrEqual(tolerance);

const minus = (one: readonly number[], other: readonly number[]) =>
  one.map((value, k) => value - (other[k] ?? Number.NaN));

/** Brings the columns of a case to one scale, as its source does before it weighs. */
function scaled({ matrix, objective, scaling }: WeightedSumCase): number[][] {
  const columns = objective.map((aim, k) => {
    const raw = matrix.map((row) => row[k] ?? Number.NaN);
    if (scaling === "none") return raw;
    if (scaling === "divide by the column's best")
      return raw.map((x) => (aim === 1 ? x / Math.max(...raw) : Math.min(...raw) / x));
    const turned = raw.map((x) => (aim === 1 ? x : 1 / x));
    const total = turned.reduce((sum, x) => sum + x, 0);
    return turned.map((x) => x / total);
  });
  return matrix.map((_, row) => columns.map((column) => column[row] ?? Number.NaN));
}

for (const published of weightedSumCases) {
  test(`the scores of ${published.name} are the published ones`, () => {
    const rows = scaled(published);
    // A score is a mean; the plain case prints the sum.
    const times = published.scaling === "none" ? published.weights.reduce((sum, w) => sum + w, 0) : 1;
    const scores = rows.map((row) => times * score(row, published.weights));
    scores.forEach((value, k) => {
      near(value, published.scores[k] ?? Number.NaN, published.tolerance);
    });
    const bestFirst = scores.map((_, k) => k).sort((i, j) => (scores[j] ?? 0) - (scores[i] ?? 0));
    expect(bestFirst).toEqual(published.bestFirst);
  });

  test(`the leads between all pairs of ${published.name} are what their published scores differ by`, () => {
    const rows = scaled(published);
    const times = published.scaling === "none" ? published.weights.reduce((sum, w) => sum + w, 0) : 1;
    for (const [i, one] of rows.entries()) {
      for (const [j, other] of rows.entries()) {
        const apart = (published.scores[i] ?? Number.NaN) - (published.scores[j] ?? Number.NaN);
        near(times * lead(minus(one, other), published.weights), apart, 2 * published.tolerance);
      }
    }
  });
}

test.describe("the office of Goodwin and Wright", () => {
  const { addison, elton, swingWeights, turnover, workingConditions, expected } = officeLocation;
  const part = (values: readonly number[], group: readonly number[]) =>
    group.map((k) => values[k] ?? Number.NaN);
  const scoreOf = (values: readonly number[], group: readonly number[]) =>
    score(part(values, group), part(swingWeights, group));

  test("has the printed weights and totals", () => {
    normalised(swingWeights).forEach((weight, k) => {
      near(100 * weight, officeLocation.printedWeightsPercent[k] ?? Number.NaN, 0.5);
    });
    // The book weighs this total with its rounded weights.
    near(
      score(addison, officeLocation.printedWeightsPercent),
      expected.addisonTotal.value,
      expected.addisonTotal.tolerance,
    );
    near(
      scoreOf(elton, workingConditions),
      expected.eltonEndPoints.value[0],
      expected.eltonEndPoints.tolerance,
    );
    near(scoreOf(elton, turnover), expected.eltonEndPoints.value[1], expected.eltonEndPoints.tolerance);
  });

  test("goes from Addison to Elton where turnover has 52.1 percent of the weight", () => {
    const groups = [turnover, workingConditions];
    const differences = groups.map((group) => scoreOf(addison, group) - scoreOf(elton, group));
    const weights = groups.map((group) => part(swingWeights, group).reduce((sum, weight) => sum + weight, 0));
    const flip = fewestPointsToFlip(differences, weights);
    near(
      100 * (flip?.weights[0] ?? Number.NaN),
      expected.flipTurnoverPercent.value,
      expected.flipTurnoverPercent.tolerance,
    );
    near(flip?.points, 100 * (250 / 310) - 52.1144, 1e-4);
  });

  for (const { from, to, points, pounds, price, tolerance } of expected.pricePerPoint) {
    test(`costs ${price} pounds a point from ${from} to ${to}`, () => {
      // The dearer office leads by its points; a priority for money of one point per price pays exactly for them.
      const gain = points[1] - points[0];
      const [money] = sliderFlips([gain, -pounds], [1, 0]);
      near(1 / (money?.tiesAt ?? Number.NaN), price, tolerance);
      near(priceOfLead([gain, 0], [1, 1 / price])[1], pounds, tolerance * gain);
    });
  }
});

test.describe("the textbook factor rating", () => {
  const { a, b, c, cases, tolerance } = factorRating;

  test("has the printed totals", () => {
    for (const { weights, divisor, totals } of cases) {
      const total = weights.reduce<number>((sum, weight) => sum + weight, 0);
      near((score(a, weights) * total) / divisor, totals.a, tolerance);
      near((score(b, weights) * total) / divisor, totals.b, tolerance);
      near((score(c, weights) * total) / divisor, totals.c, tolerance);
    }
  });

  test("is an exact tie of B and C at equal weights, and B's once two factors count double", () => {
    const [equal, doubled] = cases;
    expect(lead(minus(b, c), equal.weights)).toBe(0);
    expect(looseness(minus(b, c), equal.weights)).toBe(0);
    expect(fewestPointsToFlip(minus(b, c), equal.weights)?.points).toBe(0);
    near(lead(minus(b, c), doubled.weights), 1 / 9, tolerance);
  });

  test("gives B and C half of all priorities each", () => {
    expect(minus(b, c)).toEqual([0, -1, 1, 1, -1, 1, -1]);
    near(shareOfPriorities(minus(b, c)), 0.5, 1e-15);
  });
});

test.describe("rank order centroid weights", () => {
  for (const weights of rankOrderCentroids.weights) {
    const count = weights.length;
    const only = (k: number) => Array.from({ length: count }, (_, j) => Number(j === k));

    test(`of ${count} criteria are the mean of the corners a ranking leaves`, () => {
      weights.forEach((weight, k) => {
        const corners = differencesUnderRanking(only(k));
        near(corners.reduce((sum, corner) => sum + corner, 0) / count, weight, rankOrderCentroids.tolerance);
      });
    });

    test(`of ${count} criteria give the mean lead under a ranking`, () => {
      const differences = [2, -3, 1, 4, -1].slice(0, count);
      const mean = differencesUnderRanking(differences).reduce((sum, corner) => sum + corner, 0) / count;
      near(mean, lead(differences, weights), 4 * count * rankOrderCentroids.tolerance);
      expect(shareUnderRanking(differences)).toBe(shareOfPriorities(differencesUnderRanking(differences)));
    });
  }
});

test.describe("the sensitivity tests of kshana", () => {
  const { flip, dominant, symmetric, dirichlet, tornado } = weightSensitivity;

  test("flip where the weights are equal, after half the total change has moved", () => {
    const found = fewestPointsToFlip(minus(flip.a, flip.b), flip.weights);
    flip.weightsAtFlip.forEach((weight, k) => {
      near(found?.weights[k], weight, flip.tolerance);
    });
    near((2 * (found?.points ?? Number.NaN)) / 100, flip.totalChange, flip.tolerance);
  });

  test("never flip a dominant alternative", () => {
    expect(fewestPointsToFlip(minus(dominant.a, dominant.b), dominant.weights)).toBeNull();
    expect(looseness(minus(dominant.a, dominant.b), dominant.weights)).toBe(1);
  });

  test("share the priorities evenly between mirror images", () => {
    near(shareOfPriorities(minus(symmetric.a, symmetric.b)), symmetric.share, 1e-15);
  });

  test("favour the first under Dirichlet(8, 2) weights, which are repeated differences", () => {
    const differences = minus(dirichlet.a, dirichlet.b);
    const repeated = dirichlet.concentration.flatMap((times, k) =>
      Array<number>(times).fill(differences[k] ?? 0),
    );
    const share = shareOfPriorities(repeated);
    expect(share).toBeGreaterThan(dirichlet.moreThan);
    near(share, dirichlet.exactly, 1e-12);
  });

  test("swing the margin by twice delta times each contribution", () => {
    // The bars of the tornado chart are w_k d_k; moving one weight by delta either way moves the margin by this much.
    const differences = minus(tornado.a, tornado.b);
    differences.forEach((difference, k) => {
      const contribution = (normalised(tornado.weights)[k] ?? Number.NaN) * Math.abs(difference);
      near(2 * tornado.delta * contribution, tornado.swing[k] ?? Number.NaN, tornado.tolerance);
    });
  });
});
