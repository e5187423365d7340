import { expect, type Page, test } from "@playwright/test";
import { openAll } from "./axe.ts";
import { tellingPages, wrongOn } from "./pages.ts";

/** What sticks out of the window to the side. A region that scrolls by itself may hold more than it shows. */
async function stickingOut(page: Page): Promise<string[]> {
  await openAll(page);
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const isInside = ({ left, right }: DOMRect) => left >= -1 && right <= clientWidth + 1;
    const isHeldBack = (element: Element | null): boolean =>
      element !== null &&
      ((getComputedStyle(element).overflowX !== "visible" && isInside(element.getBoundingClientRect())) ||
        isHeldBack(element.parentElement));
    const wide = [...document.querySelectorAll("body *:not(.skip, svg *)")].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && !isInside(box) && !isHeldBack(element.parentElement);
    });
    const hides = wide.slice(0, 3).map((element) => `${element.outerHTML.slice(0, 90)} sticks out`);
    return [
      ...(scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} of ${clientWidth} pixels`] : []),
      ...hides,
    ];
  });
}

test.describe("at 400 % on a laptop, which leaves 320 by 180 to 256 pixels", () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

  test("No reader has to scroll sideways", async ({ page }) => {
    const wrong = await wrongOn(tellingPages, async (path) => {
      await page.goto(`./${path}`);
      return stickingOut(page);
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
      // The figures of WCAG 1.4.12. A sheet made in script is not what the policy forbids.
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }" +
            "p { margin-bottom: 2em !important }",
        );
        document.adoptedStyleSheets = [sheet];
      });
      return stickingOut(page);
    });
    expect(wrong).toEqual([]);
  });
});

test.describe("with letters twice as large", () => {
  test.use({ viewport: { width: 1280, height: 720 } });

  test("A reader who enlarges only the text does not scroll sideways", async ({ page }) => {
    const wrong = await wrongOn(tellingPages, async (path) => {
      await page.goto(`./${path}`);
      await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
      return stickingOut(page);
    });
    expect(wrong).toEqual([]);
  });
});
