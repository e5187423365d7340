import type { Page } from "@playwright/test";
import { openAll } from "./axe.ts";

/** What sticks out of the window to the side when all of the page is opened. A region that scrolls by itself may hold more than it shows. */
export async function stickingOut(page: Page): Promise<string[]> {
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
