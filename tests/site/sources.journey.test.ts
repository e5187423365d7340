import { expect, type Page, test } from "@playwright/test";
import { aComparison } from "./pages.ts";

const number = (page: Page) => page.locator("#because .cites a").first();
const note = (page: Page) => page.getByRole("tooltip");

/** The line at the foot that a number leads to. */
async function lineOf(page: Page): Promise<string> {
  const href = (await number(page).getAttribute("href")) ?? "";
  return ((await page.locator(href).textContent()) ?? "").trim();
}

test("A reader who points at a number sees its source beside it, can go onto it, and sends it away with Escape", async ({
  page,
}) => {
  await page.goto(`./${aComparison}`);
  await number(page).hover();
  await expect(note(page)).toBeVisible();
  expect(await note(page).textContent()).toContain(await lineOf(page));
  await expect(number(page)).toHaveAttribute("aria-describedby", (await note(page).getAttribute("id")) ?? "");
  await note(page).hover();
  // Longer than the grace for the way there.
  await page.waitForTimeout(500);
  await expect(note(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(note(page)).toBeHidden();
  await number(page).hover();
  await expect(note(page)).toBeVisible();
  await page.locator("h1").hover();
  await expect(note(page)).toBeHidden();
});

test("A reader with a keyboard has the source while the focus is on its number, and no longer", async ({
  page,
}) => {
  await page.goto(`./${aComparison}`);
  await number(page).evaluate((link) => {
    const before = [...document.querySelectorAll<HTMLElement>("a[href]")];
    before[before.indexOf(link as HTMLElement) - 1]?.focus();
  });
  await page.keyboard.press("Tab");
  await expect(number(page)).toBeFocused();
  await expect(note(page)).toBeVisible();
  await expect(number(page)).toHaveAccessibleDescription(/\d{4}/);
  await page.keyboard.press("Escape");
  await expect(note(page)).toBeHidden();
  await expect(number(page)).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(note(page)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(note(page)).toBeHidden();
  await expect(page).toHaveURL(/#s\d+$/);
});

test("The note lies over no number, sticks out of no screen, and leaves nothing behind", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`./${aComparison}`);
  const numbers = page.locator("#because .cites a, #unless .cites a, #argument + .prose .cites a");
  const served = await numbers.evaluateAll((links) => links.map((link) => link.outerHTML));
  for (let k = 0; k < (await numbers.count()); k++) {
    await numbers.nth(k).hover();
    await expect(numbers.nth(k)).toHaveAttribute("aria-describedby");
    const [mark, box] = [await numbers.nth(k).boundingBox(), await note(page).boundingBox()];
    if (!mark || !box) throw new Error("The note is not there");
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(390);
    expect(box.y >= mark.y + mark.height - 1 || box.y + box.height <= mark.y + 1).toBe(true);
    await page.keyboard.press("Escape");
  }
  expect(await numbers.evaluateAll((links) => links.map((link) => link.outerHTML))).toEqual(served);
});
