import { aComparison } from "../site/pages.ts";
import { coloursOf, lightness } from "./colours.ts";
import { expect, test } from "./reader.ts";

test.use({ settings: { scheme: "dark", script: true } });

test("Whose system is dark reads light letters on a dark page", async ({ reader }) => {
  await reader.resize(1280, 720);
  await reader.open(aComparison);
  expect(await reader.run(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(true);
  const [ground, ...others] = coloursOf(await reader.picture()).map(lightness);
  expect(ground).toBeLessThan(0.15);
  expect(Math.max(...others)).toBeGreaterThan(0.7);
  expect(await reader.complaints()).toEqual([]);
});
