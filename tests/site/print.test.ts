import { expect, test } from "@playwright/test";
import { giveEye } from "./contrast.ts";
import { everyKind } from "./every-kind.ts";
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

test("On paper no drawing, no row and no source is torn in two, and every heading stays with what follows", async ({
  page,
}) => {
  await page.emulateMedia({ media: "print" });
  const wrong = await wrongOn(everyKind, async (path) => {
    await page.goto(`./${path}`);
    return page.evaluate(() => {
      const wholes = [
        ...document.querySelectorAll("figure, tr, .verdict, .drawing, .references > li, .claims > li"),
      ];
      const torn = wholes.filter((element) => {
        const keepers = [element, element.parentElement, element.closest("figure, tr, li, .verdict")];
        return !keepers.some((keeper) => keeper && getComputedStyle(keeper).breakInside === "avoid");
      });
      const alone = [...document.querySelectorAll("main :is(h2, h3)")].filter(
        (heading) => heading.checkVisibility() && getComputedStyle(heading).breakAfter !== "avoid",
      );
      return [...torn, ...alone].map((element) => `may tear ${element.outerHTML.slice(0, 80)}`).slice(0, 5);
    });
  });
  expect(wrong).toEqual([]);
});

test("A comparison takes 10 to 16 sheets of A4", async ({ page }) => {
  await page.goto(`./${aComparison}`);
  const sheets = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
  expect(sheets.length).toBeGreaterThanOrEqual(10);
  expect(sheets.length).toBeLessThanOrEqual(16);
});

test("On paper it is day, whatever the system and the reader have chosen", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto(`./${aComparison}`);
  await page.evaluate(() => {
    document.documentElement.dataset.scheme = "dark";
  });
  await giveEye(page);
  const dark = await page.evaluate(() => window.eye.groundOf(document.body).filter((part) => part < 240));
  expect(dark).toEqual([]);
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
