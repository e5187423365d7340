import { expect, test } from "@playwright/test";
import { colliding } from "./colliding.ts";
import { spaceOut } from "./modes.ts";
import { tellingPages, wrongOn } from "./pages.ts";
import { stickingOut } from "./sticking-out.ts";

test.describe("at 400 % on a laptop, which leaves 320 by 180 to 256 pixels", () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

  test("No reader has to scroll sideways, and no words are cut off or lie on others", async ({ page }) => {
    const wrong = await wrongOn(tellingPages, async (path) => {
      await page.goto(`./${path}`);
      return [...(await stickingOut(page)), ...(await colliding(page))];
    });
    expect(wrong).toEqual([]);
  });

  test("Nothing stays in place and covers the little that is shown", async ({ page }) => {
    const wrong = await wrongOn(tellingPages, async (path) => {
      await page.goto(`./${path}`);
      return page.evaluate(() =>
        [...document.querySelectorAll("body *")]
          .filter((element) => ["fixed", "sticky"].includes(getComputedStyle(element).position))
          .map((element) => `${element.outerHTML.slice(0, 90)} stays in place`),
      );
    });
    expect(wrong).toEqual([]);
  });
});

test.describe("on the narrowest phone", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("A reader who spaces letters, words and lines out loses nothing", async ({ page }) => {
    const wrong = await wrongOn(tellingPages, async (path) => {
      await page.goto(`./${path}`);
      await spaceOut(page);
      return [...(await stickingOut(page)), ...(await colliding(page))];
    });
    expect(wrong).toEqual([]);
  });
});

test.describe("with letters twice as large", () => {
  test.use({ viewport: { width: 1280, height: 720 } });

  test("A reader who enlarges only the text does not scroll sideways and loses nothing", async ({ page }) => {
    const wrong = await wrongOn(tellingPages, async (path) => {
      await page.goto(`./${path}`);
      await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
      return [...(await stickingOut(page)), ...(await colliding(page))];
    });
    expect(wrong).toEqual([]);
  });
});
