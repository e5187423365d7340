import { redirects } from "#domain/redirects.ts";
import { site } from "../../site.config.ts";
import { theRealCatalog } from "../fixtures/real-catalog.ts";
import { aComparison, comparisons, listedPages, wrongOn } from "./pages.ts";
import { expect, test } from "./watched.ts";

const [architecture = ""] = listedPages.filter((path) => /^architectures\/./.test(path));
const [one = "", other = ""] = aComparison.replace(/^compare\/|\/$/g, "").split("-vs-");
const withoutOneLetter = (path: string) => path.replace(/.(?=\/$)/, "");

for (const [what, asked, meant] of [
  ["leaves a letter out of a pair", withoutOneLetter(aComparison), aComparison],
  ["swaps the names and mistypes one", `compare/${other}x-vs-${one}/`, aComparison],
  ["writes capitals and an ending", `${aComparison.toUpperCase().replace(/\/$/, "")}.html`, aComparison],
  ["forgets the folder of an architecture", architecture.replace(/^architectures\//, ""), architecture],
  ["puts a page at a depth it has not", `a/b/${architecture}`, architecture],
] as const) {
  test(`Whoever ${what} is asked whether they meant the right page, and gets there`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(`./${asked}#lat5`);
    const suggested = page.locator(".nearest .action");
    await expect(suggested).toHaveAttribute("href", `${site.base}${meant}#lat5`);
    const box = await suggested.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await suggested.click();
    await expect(page).toHaveURL(`${new URL(meant, baseURL).href}#lat5`);
  });
}

test("A slip in an alias is found out as well", async ({ page }) => {
  const aliases = redirects(theRealCatalog()).filter(({ from }) => /^architectures\/[^/]{6,}\/$/.test(from));
  expect(aliases.length).toBeGreaterThan(5);
  const wrong = await wrongOn(
    aliases.slice(0, 6).map(({ from }) => from),
    async (from) => {
      await page.goto(`./${withoutOneLetter(from)}`);
      const to = aliases.find((alias) => alias.from === from)?.to;
      const href = await page.locator(".nearest .action").getAttribute("href");
      return href === `${site.base}${to}` ? [] : [`suggests ${href}`];
    },
  );
  expect(wrong).toEqual([]);
});

test("Without script, or with nothing near, the page says what an address looks like and lists every one", async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto("./no/such/thing/at/all/");
  await expect(page.locator(".nearest")).toContainText("A comparison lives at");
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const plain = await context.newPage();
  await plain.goto(`./${withoutOneLetter(aComparison)}`);
  await expect(plain.locator(".nearest")).toContainText("A comparison lives at");
  const linked = await plain
    .locator("main a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  const wanted = [...comparisons, ...listedPages.filter((path) => /^(architectures|questions)\//.test(path))];
  expect(wanted.filter((path) => !linked.includes(`${site.base}${path}`))).toEqual([]);
  await context.close();
});

test("Nothing of a hostile address comes into the page, and none makes it stumble or ask for anything", async ({
  page,
  watched,
}) => {
  const hostile = [
    "%3Cimg%20src=x%20onerror=alert(1)%3E/",
    "compare/%3Cscript%3Ealert(1)%3C%2Fscript%3E-vs-x/",
    "javascript:alert(1)/",
    "%22%27%3E%3Csvg/",
    "%00%E0%A4%A/",
    "compare/%25252e%25252e/-vs--vs-/",
    "__proto__/constructor/",
    `${"a-vs-".repeat(40)}/`,
  ];
  await page.goto("./no-such-page");
  const usual = await page.locator("*").count();
  const wrong = await wrongOn(hostile, async (path) => {
    watched.reset();
    await page.goto(`./${path}`);
    const count = await page.locator("*").count();
    const said = watched.complaints.filter((complaint) => !/status of (404|400)/.test(complaint));
    // Another answer than our page, such as "bad request", has fewer.
    return [...(count <= usual ? [] : [`has ${count} elements`]), ...said, ...watched.foreign];
  });
  expect(wrong).toEqual([]);
});

test("What is suggested moves nothing, also when the script comes late", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.route(/\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  const wrong = await wrongOn(comparisons.map(withoutOneLetter), async (path) => {
    await page.goto(`./${path}`, { waitUntil: "domcontentloaded" });
    const top = () =>
      page
        .locator("main h2")
        .first()
        .evaluate((heading) => heading.getBoundingClientRect().top);
    const before = await top();
    await page.locator(".nearest .action").waitFor();
    const after = await top();
    return before === after ? [] : [`moves what follows by ${after - before} px`];
  });
  expect(wrong).toEqual([]);
});
