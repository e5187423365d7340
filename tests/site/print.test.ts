import { expect, test } from "@playwright/test";
import { aComparison, claimingPages, tellingPages, wrongOn } from "./pages.ts";

test("On paper there is nothing to press: no navigation, no buttons, no quiet links", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  const wrong = await wrongOn(tellingPages, async (path) => {
    await page.goto(`./${path}`);
    return page.evaluate(() =>
      [
        ...document.querySelectorAll(
          "nav, .site-head, .skip, .quiet, .action, button, input, select, copy-message, summary",
        ),
      ]
        .filter((element) => element.checkVisibility() && !element.matches(".crumbs"))
        .map((element) => `prints ${element.outerHTML.slice(0, 80)}`),
    );
  });
  expect(wrong).toEqual([]);
});

test("On paper every reason stands open", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto(`./${aComparison}`);
  const reasons = page.locator("details:not([open], .take, .top-three) p");
  expect(await reasons.count()).toBeGreaterThan(10);
  const shut = await reasons.evaluateAll((all) =>
    all
      .filter(
        (reason) =>
          !reason.checkVisibility({ contentVisibilityAuto: true }) ||
          reason.getBoundingClientRect().height < 5,
      )
      .map(({ textContent }) => textContent.trim().slice(0, 60)),
  );
  expect(shut).toEqual([]);
});

test("On paper every source shows its whole address", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  let sources = 0;
  const wrong = await wrongOn(["sources/", ...claimingPages], async (path) => {
    await page.goto(`./${path}`);
    const found = await page.evaluate(() =>
      [...document.querySelectorAll("ol.references > li, main li[id]:has(> details)")].map((item) => {
        const link = item.querySelector<HTMLAnchorElement>('a[href^="https://"]');
        const printed = link ? `${link.textContent} ${getComputedStyle(link, "::after").content}` : "";
        return {
          id: item.id,
          isPrinted: link !== null && (printed.includes("attr(href)") || printed.includes(link.href)),
        };
      }),
    );
    sources += found.length;
    return found.filter(({ isPrinted }) => !isPrinted).map(({ id }) => `prints no address for #${id}`);
  });
  expect(wrong).toEqual([]);
  expect(sources).toBeGreaterThan(10);
});

test("On paper nothing runs over the edge, and night is not printed", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  // A4 less its margins, at 96 pixels to the inch.
  await page.setViewportSize({ width: 718, height: 1046 });
  const wrong = await wrongOn(tellingPages, async (path) => {
    await page.goto(`./${path}`);
    return page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth ? [`is ${scrollWidth} pixels wide on ${clientWidth}`] : [];
    });
  });
  expect(wrong).toEqual([]);
});
