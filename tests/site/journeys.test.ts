import { expect, type Locator, type Page, test } from "@playwright/test";
import { aComparison, claimingPages, comparisons, tellingComparisons, wrongOn } from "./pages.ts";

/** Whether the mark that a permalink leaves shows on what it led to. */
function isMarked(place: Locator): Promise<boolean> {
  return place.evaluate((element) => {
    const { backgroundColor, boxShadow } = getComputedStyle(element);
    return element.matches(":target") && backgroundColor !== "rgba(0, 0, 0, 0)" && boxShadow !== "none";
  });
}

test("A reader comes from home to the verdict on a pair, and on to the source of one claim", async ({
  page,
  baseURL,
}) => {
  await page.goto("./");
  await page.getByRole("main").locator(`a[href$="/${aComparison}"]`).click();
  await expect(page).toHaveURL(new URL(aComparison, baseURL).href);
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText(/\S+ vs \S+/);
  const verdict = page.getByRole("region", { name: (await page.locator("#pick").textContent()) ?? "" });
  await expect(verdict).toBeInViewport();

  const reason = page.locator("table details").first();
  await reason.locator("summary").click();
  const mark = reason.locator(".cites a").first();
  const number = await mark.textContent();
  await mark.click();
  await expect(page).toHaveURL(new RegExp(`#s${number}$`));
  const source = page.locator(`#s${number}`);
  await expect(source).toBeInViewport();
  expect(await isMarked(source)).toBe(true);
  await expect(source.getByRole("link")).toHaveAttribute("href", /^https:\/\//);

  await page.goBack();
  await expect(mark).toBeInViewport();
});

for (const path of tellingComparisons) {
  test(`A reader of /${path} goes on to how each works and to what each level means`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(`./${path}`);
    await page.locator("table details").first().locator("summary").click();
    await page.getByRole("link", { name: "What each level means" }).first().click();
    await expect(page).toHaveURL(new RegExp(`^${new URL("questions/", baseURL).href}[a-z-]+/#[a-z]{3}$`));
    await expect(page.locator(":target")).toBeInViewport();
    await page.goBack();
    const links = page.locator("#how ~ .halves").getByRole("link", { name: /^How .* works/ });
    await expect(links).toHaveCount(2);
    await links.last().click();
    await expect(page).toHaveURL(new RegExp(`^${new URL("architectures/", baseURL).href}[a-z-]+/$`));
    await page.locator(`main a[href$="/${path}"]`).first().click();
    await expect(page).toHaveURL(new URL(path, baseURL).href);
  });
}

test.describe("whoever shares one sentence", () => {
  test("finds its link beside it, and whoever follows lands on that sentence", async ({
    page,
    context,
    baseURL,
  }) => {
    await page.goto(`./${aComparison}`);
    const link = page.locator("#because").getByRole("link", { name: "permalink" });
    await link.click();
    const address = page.url();
    expect(address).toBe(`${new URL(aComparison, baseURL).href}#because`);

    const other = await context.newPage();
    await other.goto(address);
    await expect(other.locator("#because")).toBeInViewport();
    expect(await isMarked(other.locator("#because"))).toBe(true);
  });

  test("may share a reason that is folded away: the link unfolds it", async ({ page, context }) => {
    await page.goto(`./${aComparison}`);
    const last = page.locator("details").last();
    await last.locator("summary").click();
    const rating = last.locator("p[id]").last();
    await rating.getByRole("link", { name: "permalink" }).click();
    const address = page.url();
    const id = new URL(address).hash.slice(1);
    expect(await rating.getAttribute("id")).toBe(id);

    const other = await context.newPage();
    await other.goto(address);
    await expect(other.locator(`#${id}`)).toBeInViewport();
    expect(await isMarked(other.locator(`#${id}`))).toBe(true);
    await expect(other.locator("details[open]")).toHaveCount(1);
  });

  test("may share any sentence of any page, on a phone too", async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width: 390, height: 844 });
    // A question asks; its answers make the claims.
    const answers = claimingPages.filter(
      (path) =>
        !path.startsWith("questions/") && (!comparisons.includes(path) || tellingComparisons.includes(path)),
    );
    const wrong = await wrongOn(answers, async (path) => {
      await page.goto(`./${path}`);
      return wrongPermalinks(page);
    });
    expect(wrong).toEqual([]);
  });
});

/** Follows every link of a page to one of its own sentences. */
function wrongPermalinks(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.quiet a[href^="#"]')];
    const wrong: string[] = [];
    for (const { hash } of links) {
      for (const details of document.querySelectorAll("details")) details.open = false;
      window.scrollTo(0, 0);
      location.hash = hash;
      await frame();
      await frame();
      const target = document.querySelector(":target");
      const { top, bottom, height } = target?.getBoundingClientRect() ?? new DOMRect();
      if (height === 0 || top < -1 || Math.min(bottom, top + 100) > innerHeight)
        wrong.push(`${hash} is out of sight`);
      else if (target && getComputedStyle(target).boxShadow === "none") wrong.push(`${hash} is not marked`);
    }
    return links.length > 0 ? wrong : ["has no permalinks"];
  });
}
