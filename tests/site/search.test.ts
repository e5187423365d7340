import { expect, test } from "@playwright/test";
import { axeFindings } from "./axe.ts";

for (const scheme of ["light", "dark"] as const) {
  test(`The search with its results is open to everybody, in ${scheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto("./about/");
    await page.keyboard.press("/");
    await expect(page.getByRole("searchbox")).toBeFocused();
    await page.keyboard.type("raft vs dynamo");
    await expect(page.locator("search li").first()).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });
}
