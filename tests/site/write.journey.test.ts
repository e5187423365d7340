import { expect, test } from "@playwright/test";
import { listedPages } from "./pages.ts";

const [path = ""] = listedPages.filter((one) => /^architectures\/[^/]+\/$/.test(one));

test.use({ javaScriptEnabled: false });

test("Without script a reader steps through a write by keyboard: one frame at a time, in one place", async ({
  page,
}) => {
  await page.goto(`./${path}#write`);
  const steps = page.locator(".frames input");
  const frames = page.locator(".frames figure");
  const count = await frames.count();
  expect(count).toBeGreaterThanOrEqual(3);
  await steps.first().focus();
  const places: unknown[] = [];
  for (let step = 0; step < count; step++) {
    if (step > 0) await page.keyboard.press("ArrowDown");
    await expect(steps.nth(step)).toBeChecked();
    await expect(frames.nth(step)).toBeVisible();
    const shown = await frames.evaluateAll(
      (all) => all.filter((frame) => getComputedStyle(frame).visibility === "visible").length,
    );
    expect(shown).toBe(1);
    places.push(await frames.nth(step).locator("svg").boundingBox());
  }
  expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(1);
});

test("Each step has a name that is read, and is large enough for a finger", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`./${path}#write`);
  for (const label of await page.locator(".frames label").all()) {
    const name = (await label.innerText()).trim();
    await expect(page.getByRole("radio", { name })).toHaveCount(1);
    expect((await label.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});

test("A permalink to a frame shows it among all the others", async ({ page }) => {
  await page.goto(`./${path}`);
  const anchor = await page.locator(".frames figure").nth(1).getAttribute("id");
  await page.goto(`./${path}#${anchor}`);
  for (const frame of await page.locator(".frames figure").all()) await expect(frame).toBeVisible();
  await expect(page.locator(`#${anchor}`)).toBeInViewport();
});
