import { expect, type Page, test } from "@playwright/test";
import { aComparison, claimingPages, wrongOn } from "./pages.ts";

/** How the sections of a page are laid out now: all at once, or only near the reader. */
const sections = (page: Page) =>
  page
    .locator("main > section")
    .evaluateAll((all) => all.map((section) => getComputedStyle(section).contentVisibility));

/** Once every section is laid out. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });

test.describe("with motion", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });

  test("A page is laid out near its reader first, and whole a moment later", async ({ page }) => {
    await page.goto(`./${aComparison}`);
    expect(await sections(page)).toContain("auto");
    await settled(page);
    expect(new Set(await sections(page))).toEqual(new Set(["visible"]));
  });

  test("Whoever follows a link into the middle of a page is still there once all of it is laid out", async ({
    page,
  }) => {
    const wrong = await wrongOn(claimingPages.slice(0, 12), async (path) => {
      await page.goto(`./${path}`);
      const ids = await page.locator("main > section h2[id]").evaluateAll((all) => all.map(({ id }) => id));
      // Not the last, which cannot rise to the top of the window.
      const id = ids[Math.floor(ids.length / 2)] ?? "";
      await page.goto("about:blank");
      await page.goto(`./${path}#${id}`);
      const top = () => page.locator(`[id="${id}"]`).evaluate((place) => place.getBoundingClientRect().top);
      await settled(page);
      const after = await top();
      return after >= -1 && after < 300 ? [] : [`#${id} ends ${after} pixels from the top`];
    });
    expect(wrong).toEqual([]);
  });

  test("Paper has all of it at once", async ({ page }) => {
    await page.goto(`./${aComparison}`);
    await page.emulateMedia({ media: "print" });
    expect(new Set(await sections(page))).toEqual(new Set(["visible"]));
  });
});

test("Whoever wants little motion has the whole page laid out at once", async ({ page }) => {
  await page.goto(`./${aComparison}`);
  expect(new Set(await sections(page))).toEqual(new Set(["visible"]));
});
