import { expect, type Page, test } from "@playwright/test";
import { aComparison, listedPages } from "./pages.ts";

const aQuestion = listedPages.find((path) => /^questions\/[^/]+\/$/.test(path)) ?? "";
/** Each fetch is given time: the machine may be busy. */
const FETCHED = { timeout: 20_000 };

function topThreeOn(page: Page) {
  const fold = page.locator("details.top-three");
  return {
    fold,
    summary: fold.locator("summary"),
    said: fold.getByRole("status"),
    choices: fold.locator("select"),
  };
}

for (const path of [aComparison, aQuestion]) {
  test(`What names a top three on /${path} is fetched when it is first opened, and only then`, async ({
    page,
  }) => {
    const fetched: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("/top-three")) fetched.push(request.url());
    });
    await page.goto(`./${path}`, { waitUntil: "networkidle" });
    const { summary, choices } = topThreeOn(page);
    expect(fetched).toEqual([]);
    // Quicker than the network.
    for (let time = 0; time < 3; time++) await summary.click();
    await expect(choices).toHaveCount(3, FETCHED);
    await expect(choices.first()).toBeVisible();
    const { length } = fetched;
    expect(length).toBeGreaterThan(0);
    for (let time = 0; time < 2; time++) await summary.click();
    await page.waitForLoadState("networkidle");
    await expect(choices).toHaveCount(3);
    expect(fetched).toHaveLength(length);
  });

  test(`When it cannot be fetched on /${path}, the fold says what to do, and doing it helps`, async ({
    page,
  }) => {
    await page.route(/\/top-three/, (route) => route.abort());
    await page.goto(`./${path}`);
    const { fold, summary, said, choices } = topThreeOn(page);
    await summary.press("Enter");
    await expect(said).toHaveText("No answer from the network: close this, and open it again.", FETCHED);
    await expect(fold).toHaveAttribute("open");
    await page.unroute(/\/top-three/);
    await summary.press("Enter");
    await summary.press("Enter");
    await expect(choices).toHaveCount(3, FETCHED);
    await expect(said).toHaveText("");
  });
}
