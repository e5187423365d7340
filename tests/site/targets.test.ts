import { expect, type Page, test } from "@playwright/test";
import { openAll } from "./axe.ts";
import { everyKind } from "./every-kind.ts";
import { see } from "./modes.ts";
import { aComparison, wrongOn } from "./pages.ts";

const widths = [390, 1280];

/**
 * What is hard to hit by WCAG 2.5.8: smaller than 24 by 24 pixels, no part of running text, and nearer to another
 * target than a circle of 24 pixels allows.
 */
function hardToHit(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const selector = "a[href], button, input, select, summary, textarea";
    const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
        element.closest(".skip, .quiet copy-message") === null,
    );
    // A control inside its label is hit by hitting the label.
    const boxOf = (element: HTMLElement) => (element.closest("label") ?? element).getBoundingClientRect();
    const isInText = (element: HTMLElement) => {
      if (getComputedStyle(element).display !== "inline") return false;
      const block = element.closest("p, li, td, th, dd, dt, figcaption, h1, h2, h3, h4, div, footer, nav");
      const copy = block?.cloneNode(true) as HTMLElement | undefined;
      for (const target of copy?.querySelectorAll(selector) ?? []) target.remove();
      // Words, or the commas of a list that runs on like a sentence.
      return /\w{2}.*\w{2}|,/s.test(copy?.textContent ?? "");
    };
    const boxes = all.map((element) => ({ element, box: boxOf(element) }));
    const isSmall = ({ width, height }: DOMRect) => width < 23.5 || height < 23.5;
    const isCrowded = ({ element, box }: (typeof boxes)[number]) => {
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      return boxes.some(({ element: other, box: its }) => {
        if (other === element || its.width === 0) return false;
        const [dx, dy] = [Math.max(its.left - x, 0, x - its.right), Math.max(its.top - y, 0, y - its.bottom)];
        const apart = isSmall(its)
          ? Math.hypot(its.left + its.width / 2 - x, its.top + its.height / 2 - y) / 2
          : Math.hypot(dx, dy);
        return apart < 11.9;
      });
    };
    return boxes
      .filter((one) => isSmall(one.box) && !isInText(one.element) && isCrowded(one))
      .map(
        ({ element, box }) =>
          `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 90)}`,
      );
  });
}

test("Whatever stands outside running text is 24 pixels wide and high, or has as much room, on a phone and a laptop", async ({
  page,
}) => {
  const wrong = await wrongOn(everyKind, async (path) => {
    await page.goto(`./${path}`);
    await openAll(page);
    const found: string[] = [];
    for (const width of widths) {
      await see(page, { mode: "", wishes: {}, width });
      found.push(...(await hardToHit(page)).map((what) => `at ${width}: ${what}`));
    }
    return found;
  });
  expect(wrong).toEqual([]);
});

test("The main actions of a comparison are 44 pixels high, on a phone and a laptop", async ({ page }) => {
  await page.goto(`./${aComparison}`);
  const actions = page.locator(
    ".action, .pass-on summary, .verdict > .actions > copy-message button, input[type=range], .standing",
  );
  await expect(page.locator("input[type=range]").first()).toBeVisible();
  const low: string[] = [];
  for (const width of widths) {
    await see(page, { mode: "", wishes: {}, width });
    const found = await actions.evaluateAll((all) =>
      all
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 43.5)
        .map(
          (element) =>
            `${Math.round(element.getBoundingClientRect().height)}: ${element.outerHTML.slice(0, 80)}`,
        ),
    );
    low.push(...found.map((what) => `at ${width}: ${what}`));
  }
  expect(low).toEqual([]);
  expect(await actions.count()).toBeGreaterThan(10);
});
