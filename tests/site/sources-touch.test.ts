import { expect, test } from "@playwright/test";
import { aComparison, pages } from "./pages.ts";

test.use({ hasTouch: true });

test("A tap on a number leads to its source at the foot, and opens nothing on the way", async ({ page }) => {
  await page.goto(`./${aComparison}`);
  const number = page.locator("#because .cites a").first();
  const href = (await number.getAttribute("href")) ?? "";
  await number.tap();
  await expect(page).toHaveURL(new RegExp(`${href}$`));
  await expect(page.locator(href)).toBeInViewport();
  await page.waitForTimeout(300);
  await expect(page.getByRole("tooltip")).toBeHidden();
});

test("Nobody fetches the notes who points at no number", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  for (const path of [aComparison, ...pages.filter((one) => /^(method|questions\/.+)\/$/.test(one))]) {
    await page.goto(`./${path}`);
    await page.locator("h1").hover();
  }
  expect(fetched.filter((url) => /source-note/.test(url))).toEqual([]);
});
