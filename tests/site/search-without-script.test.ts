import { expect, type Page, test } from "@playwright/test";
import { pages, wrongOn } from "./pages.ts";

// No journey: over WebDriver BiDi, Firefox runs script all the same.
test.use({ javaScriptEnabled: false });

const opener = (page: Page) => page.locator(".site-head").getByRole("link", { name: "Search" });

test("The header's link leads to a page that leads to every list, and to no dead control", async ({
  page,
}) => {
  const wrong = await wrongOn(pages, async (path) => {
    await page.goto(`./${path}`);
    return (await opener(page).count()) === 1 ? [] : ["has no link to the search"];
  });
  expect(wrong).toEqual([]);
  await opener(page).click();
  await expect(page).toHaveURL(/\/search\/$/);
  const names = await page.locator("main a").allTextContents();
  expect(names).toEqual(expect.arrayContaining(["architectures", "comparisons", "questions", "sources"]));
  await expect(page.locator("main :is(input, form, button)")).toHaveCount(0);
});
