import { expect, test } from "@playwright/test";
import { axeFindings, openAll } from "./axe.ts";
import { pages } from "./pages.ts";

const phone = { width: 390, height: 844 };
const laptop = { width: 1280, height: 720 };
const modes = [
  { name: "on a phone by day", viewport: phone, colorScheme: "light" },
  { name: "on a laptop by day", viewport: laptop, colorScheme: "light" },
  { name: "on a phone at night", viewport: phone, colorScheme: "dark" },
  { name: "on a laptop at night", viewport: laptop, colorScheme: "dark" },
] as const;

for (const { name, viewport, colorScheme } of modes) {
  test.describe(name, () => {
    test.use({ viewport, colorScheme });

    for (const path of pages) {
      test(`Everyone can use /${path}, all of it opened`, async ({ page }) => {
        await page.goto(`./${path}`);
        await openAll(page);
        expect(await axeFindings(page)).toEqual([]);
      });
    }
  });
}

test("The page as it opens, with its details closed, can be used by everyone too", async ({ page }) => {
  const withDetails: string[] = [];
  for (const path of pages) {
    await page.goto(`./${path}`);
    if ((await page.locator("details").count()) === 0) continue;
    withDetails.push(path);
    expect.soft(await axeFindings(page), path).toEqual([]);
  }
  expect(withDetails).not.toEqual([]);
});
