import { expect, test } from "@playwright/test";
import { bandOf, bandPolicy } from "#domain/bands.ts";

const firm = { points: 40, pickUnderNoise: 0.99, scaleShare: 1 };

test("the policy is version 1 with the published thresholds", () => {
  // Whoever changes a threshold raises the version and says so in the change log.
  expect(bandPolicy).toEqual({
    version: 1,
    clear: { points: 10, pickUnderNoise: 0.9, scaleShare: 0.9 },
    tooClose: { points: 3, pickUnderNoise: 0.67 },
  });
});

test("a pick is clear when points, noise and scale all hold", () => {
  expect(bandOf(firm)).toBe("clear");
  expect(bandOf({ points: 10, pickUnderNoise: 0.9, scaleShare: 0.9 })).toBe("clear");
  expect(bandOf({ ...firm, points: null })).toBe("clear");
});

test("a pick only leans when one of the three falls short", () => {
  expect(bandOf({ ...firm, points: 9.99 })).toBe("leans");
  expect(bandOf({ ...firm, pickUnderNoise: 0.899 })).toBe("leans");
  expect(bandOf({ ...firm, scaleShare: 0.899 })).toBe("leans");
  expect(bandOf({ ...firm, scaleShare: 0 })).toBe("leans");
  expect(bandOf({ points: 3, pickUnderNoise: 0.67, scaleShare: 0 })).toBe("leans");
});

test("it is too close to call when fewer than 3 points move, or noise alone makes it a coin's toss", () => {
  expect(bandOf({ ...firm, points: 2.99 })).toBe("too-close");
  expect(bandOf({ ...firm, points: 0 })).toBe("too-close");
  expect(bandOf({ ...firm, pickUnderNoise: 0.669 })).toBe("too-close");
});

test("a rounding error never decides a band", () => {
  expect(bandOf({ points: 10 - 1e-13, pickUnderNoise: 0.9 - 1e-15, scaleShare: 0.9 - 1e-15 })).toBe("clear");
  expect(bandOf({ points: 3 - 1e-13, pickUnderNoise: 0.67 - 1e-15, scaleShare: 0 })).toBe("leans");
});
