import { expect, type Page, test } from "@playwright/test";
import { comparisons, pages, tellingComparisons, wrongOn } from "./pages.ts";

/** What a page says, without what the script adds to it. */
function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    const theirs =
      "copy-message, colour-scheme, site-search, .tools, .pass-on, .priority, .link-line, .standing, [role=status]";
    for (const added of copy.querySelectorAll(theirs)) added.remove();
    return copy.textContent.replace(/\s+/g, " ").trim();
  });
}

test("A page says the same without script as with it", async ({ page, browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const plain = await context.newPage();
  const wrong = await wrongOn(pages, async (path) => {
    await Promise.all([page.goto(`./${path}`), plain.goto(`./${path}`)]);
    const [scripted, served] = await Promise.all([wordsOf(page), wordsOf(plain)]);
    return scripted === served ? [] : ["says something else with script"];
  });
  await context.close();
  expect(wrong).toEqual([]);
});

test.describe("with script off", () => {
  test.use({ javaScriptEnabled: false });

  test("No page asks for script or shows a control that does nothing", async ({ page }) => {
    const wrong = await wrongOn(pages, async (path) => {
      await page.goto(`./${path}`);
      return page.evaluate(() => {
        // "Differences only" and the steps of a write are worked by the style sheet alone. A kept place is nothing while it is empty.
        const dead = document.querySelectorAll(
          "noscript, button, input:not(.only > input, .frames input), select, textarea, form, dialog, copy-message:not(:empty)",
        );
        const said = /(enable|requires?|turn on|activate) (java)?script/i.exec(document.body.textContent);
        const nowhere = [...document.querySelectorAll("a")].filter(
          (link) =>
            ["", "#", null].includes(link.getAttribute("href")) || link.getAttribute("role") === "button",
        );
        return [
          ...[...dead, ...nowhere].map((element) => `has ${element.outerHTML.slice(0, 80)}`),
          ...(said ? [`says “${said[0]}”`] : []),
        ];
      });
    });
    expect(wrong).toEqual([]);
  });

  for (const path of comparisons) {
    test(`A reader of /${path} sees the verdict, both ratings of everything, and the sources`, async ({
      page,
    }) => {
      await page.goto(`./${path}`);
      const verdict = page.locator("#verdict");
      await expect(verdict.locator(".kicker")).toHaveText(
        /^The verdict · (Knocked out|Dominates|Clear|Leans|Too close to call)$/,
      );
      await expect(verdict.locator("h2")).toHaveText(/\S/);
      await expect(verdict.locator("#because")).toHaveText(/\S{3,}.*\S{3,}/);
      await expect(verdict.locator("#unless")).toHaveText(/^Pick \S+.* if \S+/);
      // At a tie there is no lead that could flip.
      const isTie = (await verdict.locator("dt").filter({ hasText: "It flips when" }).count()) === 0;
      if (isTie) await expect(verdict.locator("h2")).toHaveText("Too close to call");
      const meters = ["Leads under this share", "Score at equal priorities"];
      for (const meter of isTie ? meters : [...meters, "It flips when"]) {
        await expect(verdict.locator("dl > div").filter({ hasText: meter }).locator("dd")).toHaveText(/\d/);
      }
      for (const text of await verdict.locator("h2, #because, #unless, dd, .balance").all())
        await expect(text).toBeVisible();

      const rows = page.locator("#criteria").locator("xpath=..").locator("tbody > tr[id]");
      expect(await rows.count()).toBeGreaterThanOrEqual(8);
      for (const row of await rows.all()) {
        await expect(row.locator(".dots + .level")).toHaveText([/^[1-5] of 5$/, /^[1-5] of 5$/]);
      }
      expect(
        await page.locator("#situations").locator("xpath=..").locator("tbody tr").count(),
      ).toBeGreaterThanOrEqual(5);
      const sources = await page.locator("ol.references > li").all();
      expect(sources.length).toBeGreaterThan(5);
      for (const source of sources) await expect(source).toBeVisible();
    });
  }

  for (const path of tellingComparisons) {
    test(`A reader of /${path} leaves out the criteria on which the two are alike`, async ({ page }) => {
      await page.goto(`./${path}`);
      const rows = page.locator("tr:has(.bar)");
      const alike = rows.filter({ has: page.locator("td:last-child .level", { hasText: /^0$/ }) });
      const [all, same] = [await rows.count(), await alike.count()];
      await page.getByLabel("Differences only").check();
      await expect(rows.filter({ visible: true })).toHaveCount(all - same);
      await expect(alike.filter({ visible: true })).toHaveCount(0);
      await expect(page.locator("tr:has(details)").filter({ visible: true })).toHaveCount(all - same);
      await page.emulateMedia({ media: "print" });
      await expect(rows.filter({ visible: true })).toHaveCount(all);
    });

    test(`A reader of /${path} opens the reasons without script`, async ({ page }) => {
      await page.goto(`./${path}`);
      const reason = page.locator("details", { has: page.locator(".cites a") }).first();
      await expect(reason.locator("p").first()).toBeHidden();
      await reason.locator("summary").click();
      await expect(reason.locator("p").first()).toBeVisible();
    });
  }
});
