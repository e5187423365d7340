import type { Page } from "@playwright/test";

/** What is cut off or lies on other words when all of the page is opened and its text is larger or wider than we set it. */
export function colliding(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isRead = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
      element.closest(".hidden-words, .skip, svg, copy-message, .take, select, textarea, [popover]") === null;
    const seen = [...document.querySelectorAll("body *")].filter(isRead);
    const cut = seen.filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (way: string) => way === "hidden" || way === "clip";
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    });
    const lines = seen.flatMap((element) =>
      [...element.childNodes].flatMap((node) => {
        if (node.nodeType !== 3 || !/\S/.test(node.nodeValue ?? "")) return [];
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].map((box) => ({ element, box }));
      }),
    );
    lines.sort((one, other) => one.box.top - other.box.top);
    const over = lines.flatMap(({ element, box }, k) => {
      const hits: string[] = [];
      for (const { element: other, box: its } of lines.slice(k + 1)) {
        if (its.top >= box.bottom) break;
        const wide = Math.min(box.right, its.right) - Math.max(box.left, its.left);
        const high = Math.min(box.bottom, its.bottom) - its.top;
        // Boxes of letters are higher than letters: lines that are set tight touch.
        if (wide > 2 && high > 0.5 * Math.min(box.height, its.height))
          hits.push(`${other.outerHTML.slice(0, 70)} lies on ${element.outerHTML.slice(0, 70)}`);
      }
      return hits;
    });
    return [...cut.map((element) => `cuts off ${element.outerHTML.slice(0, 80)}`), ...over].slice(0, 6);
  });
}
