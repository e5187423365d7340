import { expect, test } from "@playwright/test";
import { axeFindings, layoutRules, openAll } from "./axe.ts";
import { faint } from "./contrast.ts";
import { everyKind } from "./every-kind.ts";
import { colourModes, modes, see, spaceOut } from "./modes.ts";
import { pages } from "./pages.ts";

/**
 * What axe and contrast say of every page in every mode. Axe takes about a second for a page, so not all of it is asked
 * everywhere. A mode changes only what the one style sheet says, and pages of a kind share their form: so every page is
 * asked every rule once, and in all colours and on a phone what those can break; one page of every kind is asked in
 * every mode all that the mode can break.
 */

for (const path of pages) {
  test(`Everyone can use /${path}: all of axe by day, text that stands out in all colours, targets on a phone`, async ({
    page,
  }) => {
    await page.goto(`./${path}`);
    await openAll(page);
    await see(page, { mode: "by day", wishes: {} });
    expect.soft(await axeFindings(page)).toEqual([]);
    for (const mode of colourModes) {
      await see(page, mode);
      expect.soft(await faint(page, mode.least), mode.mode).toEqual([]);
    }
    await see(page, { mode: "on a phone", wishes: {}, width: 390 });
    expect.soft(await axeFindings(page, layoutRules), "on a phone").toEqual([]);
  });
}

for (const path of everyKind) {
  test(`Everyone can use /${path} in every mode`, async ({ page }) => {
    await page.goto(`./${path}`);
    await see(page, { mode: "as it opens", wishes: {} });
    expect.soft(await axeFindings(page), "as it opens").toEqual([]);
    await openAll(page);
    for (const mode of modes) {
      await see(page, mode);
      const found = await axeFindings(page, mode.rules);
      // On paper a heading that sorts is text from the style sheet, which browsers read out but axe does not see.
      const isSeenWrong = (one: string) =>
        mode.wishes.media === "print" && one.startsWith("empty-table-header");
      expect
        .soft(
          found.filter((one) => !isSeenWrong(one)),
          mode.mode,
        )
        .toEqual([]);
    }
    await spaceOut(page);
    expect.soft(await axeFindings(page, layoutRules), "at 320 pixels with text spaced out").toEqual([]);
    // Axe is script itself: script is on, but the page's own never comes.
    await page.route("**/*.js", (route) => route.abort());
    await page.reload();
    expect.soft(await axeFindings(page), "without its script").toEqual([]);
  });
}

test("Axe and the measure of contrast see what is wrong when something is", async ({ page }) => {
  await page.goto("./about/");
  await page.evaluate(() => {
    const pale = document.createElement("button");
    pale.textContent = "Pale";
    pale.style.cssText = "color: #aaaaaa; background: #ffffff; border: 1px solid #eeeeee";
    document.querySelector("main")?.append(pale, document.createElement("img"));
  });
  const found = (await axeFindings(page)).join("\n");
  expect(found).toContain("color-contrast");
  expect(found).toContain("image-alt");
  expect(await faint(page, 4.5)).toEqual([
    expect.stringMatching(/^“Pale” at 2\.3/),
    expect.stringMatching(/^the edge of “Pale” at 1\.1/),
  ]);
});

test("Nobody who asked for little motion sees any", async ({ page }) => {
  await see(page, { mode: "with little motion", wishes: { reducedMotion: "reduce" } });
  const moving: string[] = [];
  for (const path of everyKind) {
    await page.goto(`./${path}`);
    const found = await page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          const isStill = transitionDuration.split(", ").every((time) => Number.parseFloat(time) === 0);
          return !isStill || animationName !== "none" || scrollBehavior === "smooth";
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    moving.push(...found.map((what) => `/${path}: ${what} moves`));
  }
  expect(moving).toEqual([]);
});
