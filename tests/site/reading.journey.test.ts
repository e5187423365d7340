import { expect, test } from "@playwright/test";
import { comparisons, listedPages } from "./pages.ts";

const [question = ""] = listedPages.filter((path) => /^questions\/[^/]+\/$/.test(path));
const [comparison = ""] = comparisons;

test("A reader comes from a question to a comparison, a reason and its source, and the whole way back", async ({
  page,
  baseURL,
}) => {
  const address = (path: string) => new URL(path, baseURL).href;
  await page.goto(`./${question}`);
  await page.getByRole("main").locator(`a[href$="/${comparison}"]`).first().click();
  await expect(page).toHaveURL(address(comparison));
  await expect(page.locator("#pick")).toBeInViewport();

  const reason = page.locator("details", { has: page.locator(".cites a") }).first();
  await reason.locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect(reason).toHaveAttribute("open");
  const mark = reason.locator(".cites a").first();
  const source = (await mark.getAttribute("href")) ?? "";
  await mark.click();
  await expect(page).toHaveURL(address(`${comparison}${source}`));
  await expect(page.locator(source)).toBeInViewport();
  await expect(page.locator(source).getByRole("link")).toHaveAttribute("href", /^https:\/\//);

  // Over WebDriver BiDi goBack waits for ever when only the fragment changes: Firefox goes back, but does not tell.
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL(address(comparison));
  await expect(mark).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL(address(question));
});
