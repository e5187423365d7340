import { aComparison } from "./pages.ts";
import { choicesOn, keptBy, paper, paperOf } from "./paper.ts";
import { expect, test } from "./watched.ts";

test("A reader chooses by keyboard, finds the choice on every page, and takes it back", async ({
  page,
  watched,
}) => {
  await page.goto(`./${aComparison}`);
  const { auto, light, dark } = choicesOn(page);
  await expect(auto).toBeChecked();
  expect(await paperOf(page)).toBe(paper.light);
  await page.getByRole("navigation", { name: "More" }).getByRole("link").last().focus();
  await page.keyboard.press("Tab");
  await expect(auto).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(light).toBeChecked();
  await page.keyboard.press("ArrowRight");
  await expect(dark).toBeChecked();
  await expect(dark).toBeFocused();
  expect(await paperOf(page)).toBe(paper.dark);
  await page.reload();
  await expect(dark).toBeChecked();
  for (const path of ["", "method/", "404.html"]) {
    await page.goto(`./${path}`);
    expect(await paperOf(page)).toBe(paper.dark);
    await expect(dark).toBeChecked();
  }
  expect(await keptBy(page)).toEqual({ local: { "colour-scheme": "dark" }, others: [] });
  await dark.focus();
  await page.keyboard.press("ArrowRight");
  await expect(auto).toBeChecked();
  expect(await paperOf(page)).toBe(paper.light);
  expect(await keptBy(page)).toEqual({ local: {}, others: [] });
  expect(watched.complaints).toEqual([]);
});

test("A page is marked with the reader's colours before it has a body, whatever comes late", async ({
  page,
}) => {
  await page.goto("./about/");
  await choicesOn(page).dark.check();
  await page.route(/\.css$|\/_astro\/SiteLayout/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.addInitScript(() => {
    const marks: string[] = [];
    Object.assign(window, { marks });
    new MutationObserver(() => {
      if (document.body) marks.push(document.documentElement.dataset.scheme ?? "none");
    }).observe(document, { childList: true, subtree: true, attributes: true });
  });
  for (const path of [aComparison, "questions/"]) {
    await page.goto(`./${path}`);
    const marks = await page.evaluate(() => Reflect.get(window, "marks") as string[]);
    expect(new Set(marks)).toEqual(new Set(["dark"]));
  }
});

test("Every open page of the site follows the choice that is made on one of them", async ({
  page,
  context,
}) => {
  await page.goto(`./${aComparison}`);
  const other = await context.newPage();
  await other.goto("./questions/");
  const [here, there] = [choicesOn(page), choicesOn(other)];
  for (const [choice, colour] of [
    ["dark", paper.dark],
    ["light", paper.light],
    ["dark", paper.dark],
    ["auto", paper.light],
  ] as const) {
    await here[choice].check();
    await expect(there[choice]).toBeChecked();
    await expect.poll(() => paperOf(other)).toBe(colour);
  }
  await there.dark.check();
  await expect(here.dark).toBeChecked();
  // Whoever empties the storage has taken the choice back.
  await page.evaluate(() => localStorage.clear());
  await expect(there.auto).toBeChecked();
});

test("A page that the browser had put aside comes back in the colours chosen meanwhile", async ({ page }) => {
  await page.goto("./questions/");
  // A page that is put aside hears nothing of other pages until it is shown again.
  await page.evaluate(() => {
    localStorage.setItem("colour-scheme", "dark");
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  expect(await paperOf(page)).toBe(paper.dark);
  await expect(choicesOn(page).dark).toBeChecked();
});

for (const [what, deny] of [
  [
    "may keep nothing",
    () =>
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      }),
  ],
  [
    "has no room left",
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    },
  ],
] as const) {
  test(`In a browser that ${what} the choice holds for the page, and nothing breaks`, async ({
    page,
    watched,
  }) => {
    await page.addInitScript(deny);
    await page.goto(`./${aComparison}`);
    const { auto, light, dark } = choicesOn(page);
    await expect(auto).toBeChecked();
    await dark.check();
    expect(await paperOf(page)).toBe(paper.dark);
    await light.check();
    expect(await paperOf(page)).toBe(paper.light);
    await dark.check();
    await page.goto("./about/");
    expect(await paperOf(page)).toBe(paper.light);
    await expect(auto).toBeChecked();
    expect(watched.complaints).toEqual([]);
  });
}
