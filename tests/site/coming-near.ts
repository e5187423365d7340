import type { Page } from "@playwright/test";

/** Does at every message what a finger does on its way to it: a message is completed once the reader comes to it. */
export function comeToMessages(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const link of document.querySelectorAll('a[href^="mailto:" i]'))
      for (const sign of ["pointerover", "pointerdown"])
        link.dispatchEvent(new PointerEvent(sign, { bubbles: true }));
  });
}
