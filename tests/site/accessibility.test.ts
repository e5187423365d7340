import { expect, test } from "@playwright/test";
import { axeFindings, openAll } from "./axe.ts";
import { pages, tellingPages } from "./pages.ts";

const phone = { width: 390, height: 844 };
const laptop = { width: 1280, height: 720 };

/** How a page may be looked at. It is the same page: only its window and its colours change. */
const modes = [
  { mode: "on a laptop by day, as it opens", viewport: laptop, colorScheme: "light", opened: false },
  { mode: "on a laptop by day, all of it opened", viewport: laptop, colorScheme: "light", opened: true },
  { mode: "on a laptop at night", viewport: laptop, colorScheme: "dark", opened: true },
  { mode: "on a phone at night", viewport: phone, colorScheme: "dark", opened: true },
  { mode: "on a phone by day", viewport: phone, colorScheme: "light", opened: true },
] as const;

for (const path of pages) {
  test(`Everyone can use /${path}, on a phone and on a laptop, by day and at night`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(`./${path}`);
    const hasDetails = (await page.locator("details").count()) > 0;
    // What differs between modes is the form, which all comparisons share: most are looked at in the hardest one.
    const looks = tellingPages.includes(path) ? modes : modes.slice(-1);
    for (const { mode, viewport, colorScheme, opened } of looks) {
      // A page with nothing to open is opened already.
      if (!opened && !hasDetails) continue;
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      if (opened) await openAll(page);
      expect.soft(await axeFindings(page), mode).toEqual([]);
    }
  });
}
