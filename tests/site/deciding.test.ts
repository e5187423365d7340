import { expect, type Page, test } from "@playwright/test";
import { questionPage } from "#view-models/question-page.ts";
import { theRealCatalog } from "../fixtures/real-catalog.ts";
import { axeFindings, openAll } from "./axe.ts";
import { claimingPages, wrongOn } from "./pages.ts";
import { test as servedTest } from "./served.ts";

/** The page of a question is where a reader decides: these tests hold its table and its drawing. */

const catalog = theRealCatalog();
const [question] = [...catalog.questions.values()].map((one) => ({ ...questionPage(one, catalog) }));
if (!question) throw new Error("There is no question to test");
const path = `questions/${question.id}/`;
const { grid, duels } = question;
const criteria = grid.groups.flatMap((group) => group.criteria);
const levelsOf = (column: number) => grid.rows.map(({ ratings }) => ratings[column]?.level ?? 0);
/** The criterion on which the members differ most. */
const column = criteria
  .map((_, k) => k)
  .sort((one, other) => new Set(levelsOf(other)).size - new Set(levelsOf(one)).size)[0] as number;
const criterion = criteria[column]?.name ?? "";

const rows = (page: Page) => page.locator("tr[data-member]");
const shownNames = (page: Page) => rows(page).filter({ visible: true }).locator("th a").allTextContents();
const shownLevels = async (page: Page) =>
  (
    await rows(page)
      .locator(`td:nth-child(${column + 2}) .level`)
      .allTextContents()
  ).map((text) => Number.parseInt(text, 10));
const need = (page: Page) => page.getByLabel(`Lowest acceptable level: ${criterion}`);
const said = (page: Page) => page.locator("div.tools > p").first();
/** What screen readers hear, once things have calmed down. */
const heard = (page: Page) => page.locator("div.tools > p[role=status]");
const slider = (page: Page) => page.getByRole("slider", { name: criterion, exact: true });
const names = grid.rows.map(({ name }) => name);

test.describe("with script", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(`./${path}`);
  });

  test("A reader sorts by a heading: the best first, then the worst first, then as it was, and hears so", async ({
    page,
  }) => {
    const heading = page.locator("[data-criterion]").nth(column);
    const press = () => heading.getByRole("button", { name: criterion }).press("Enter");
    const before = await shownLevels(page);
    await press();
    await expect(heading).toHaveAttribute("aria-sort", "descending");
    await expect(heard(page)).toHaveText(`Sorted by ${criterion}, best first.`);
    await expect.poll(() => shownLevels(page)).toEqual(before.toSorted((one, other) => other - one));
    await press();
    await expect(heading).toHaveAttribute("aria-sort", "ascending");
    await expect.poll(() => shownLevels(page)).toEqual(before.toSorted((one, other) => one - other));
    await press();
    await expect(page.locator("[aria-sort]")).toHaveCount(0);
    await expect.poll(() => shownLevels(page)).toEqual(before);
  });

  test("Priorities put the rows in the reader's order, each with its place, score and move, until a heading sorts them", async ({
    page,
  }) => {
    await slider(page).press("Home");
    const ranks = page.locator("tr[data-member] .rank");
    await expect(ranks).toHaveCount(names.length);
    const notes = await ranks.allTextContents();
    for (const note of notes) expect(note).toMatch(/^No\. \d · \d\.\d( · (up|down) \d)?$/);
    const scores = notes.map((note) => Number(/· (\d\.\d)/.exec(note)?.[1]));
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    const moves = notes.map(
      (note) => Number(/up (\d)/.exec(note)?.[1] ?? 0) - Number(/down (\d)/.exec(note)?.[1] ?? 0),
    );
    expect(Math.max(...moves)).toBeGreaterThan(0);
    expect(Math.min(...moves)).toBeLessThan(0);
    await page.getByRole("button", { name: "Architecture" }).click();
    await expect.poll(() => shownNames(page)).toEqual(names.toSorted((one, other) => (one < other ? -1 : 1)));
    await slider(page).press("ArrowUp");
    await expect(page.locator("[aria-sort]")).toHaveCount(0);
    await expect(ranks.first()).toContainText("No. 1");
  });

  test("Only one heading sorts at a time, and the names sort too", async ({ page }) => {
    await page.locator("[data-criterion] button").first().click();
    await page.getByRole("button", { name: "Architecture" }).click();
    await expect(page.locator("[aria-sort]")).toHaveCount(1);
    await expect.poll(() => shownNames(page)).toEqual(names.toSorted((one, other) => (one < other ? -1 : 1)));
  });

  test("A must-have rules out whoever is below it, in words and in the table, and says who is left", async ({
    page,
  }) => {
    const level = Math.max(...levelsOf(column));
    const left = grid.rows.filter((_, row) => (levelsOf(column)[row] ?? 0) >= level).map(({ name }) => name);
    await need(page).selectOption(`${level}`);
    await expect(said(page)).toHaveText(
      new RegExp(
        `^${left.length === 1 ? `${left[0]} comes first` : ".+"} with \\d\\.\\d\\. ${left.length} of ${names.length} meet your must-haves\\.$`,
      ),
    );
    await expect(heard(page)).toHaveText((await said(page).textContent()) ?? "");
    await expect
      .poll(async () => (await shownNames(page)).slice(0, left.length).toSorted())
      .toEqual(left.toSorted());
    await expect(rows(page).filter({ hasText: `Ruled out by ${criterion}` })).toHaveCount(
      names.length - left.length,
    );
    await expect(page.locator("td.missed")).toHaveCount(names.length - left.length);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Back to no opinion" }).click();
    await expect(page.locator("tr.out, td.missed")).toHaveCount(0);
    await expect(need(page)).toHaveValue("");
    await expect.poll(() => shownNames(page)).toEqual(names);
  });

  test("Two ticked members lead to their comparison, and the table shows where they differ", async ({
    page,
  }) => {
    const row = duels.matrix.find(({ cells }) => cells.some((cell) => cell?.href));
    const cell = row?.cells.find((one) => one?.href);
    const pair = (cell?.title ?? "").split(" vs ");
    const only = page.locator("div.tools").getByLabel("Differences only");
    await only.check();
    await expect(said(page)).toHaveText("Tick two or more to see where they differ.");
    for (const name of pair) await page.getByLabel(`Compare ${name}`, { exact: true }).check();
    const link = page.locator("div.tools a");
    await expect(link).toHaveText(`Compare ${pair.join(" and ")}`);
    expect(new URL((await link.getAttribute("href")) ?? "", page.url()).pathname).toMatch(
      new RegExp(`${cell?.href}$`),
    );
    const [one, other] = pair.map((name) => grid.rows.find((member) => member.name === name)?.ratings ?? []);
    const differing = criteria
      .filter((_, k) => one?.[k]?.level !== other?.[k]?.level)
      .map(({ name }) => name);
    await expect.poll(async () => (await shownNames(page)).toSorted()).toEqual(pair.toSorted());
    await expect(page.locator("[data-criterion]").filter({ visible: true })).toHaveText(differing);
    await expect(page.locator(".ratings select").filter({ visible: true })).toHaveCount(differing.length);
    await expect(said(page)).toHaveText(
      `The ticked ones differ on ${differing.length} of ${criteria.length} criteria.`,
    );
    // Whatever is scrolled past lies half below the contents for a moment.
    await page.locator("#ratings").evaluate((heading) => heading.scrollIntoView());
    expect(await axeFindings(page)).toEqual([]);
    await only.uncheck();
    await expect.poll(() => shownNames(page)).toEqual(names);
    await expect(page.locator("[data-criterion]").filter({ visible: true })).toHaveCount(criteria.length);
    await expect(link).toBeVisible();
  });

  test("Everything of it can be reached and worked with the keyboard, and always shows where the reader is", async ({
    page,
  }) => {
    await slider(page).press("End");
    // It follows a moment later, and would move all controls behind it by one.
    await expect(page.getByRole("button", { name: "Back to no opinion" })).toBeVisible();
    await openAll(page);
    const controls = page.locator("rating-tools :is(button, select, input)").filter({ visible: true });
    expect(await controls.count()).toBeGreaterThan(3 * criteria.length);
    for (const control of await controls.all()) {
      await control.focus();
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Tab");
      await expect(control).toBeFocused();
      expect(
        await control.evaluate((element) => Number.parseFloat(getComputedStyle(element).outlineWidth)),
      ).toBeGreaterThanOrEqual(2);
    }
  });

  test("The controls come without moving what is on the page", async ({ page, browser, baseURL }) => {
    const heights = async (visited: Page) => {
      await visited.setViewportSize({ width: 390, height: 844 });
      await visited.goto(`./${path}`);
      return visited
        .locator("#criteria")
        .evaluate((heading) => heading.getBoundingClientRect().top + scrollY);
    };
    const context = await browser.newContext({ baseURL: baseURL ?? "" });
    const served = await context.newPage();
    // Script is allowed, so the room is kept, but ours does not come.
    await served.route("**/*.js", (route) => route.abort());
    expect(Math.abs((await heights(page)) - (await heights(served)))).toBeLessThan(1);
    await context.close();
  });

  test.describe("on the narrowest phones that are sold", () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test("The table of all ratings fits the width", async ({ page }) => {
      const scroller = page.getByRole("region", { name: "Table of all ratings" });
      expect(await scroller.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
      await openAll(page);
      expect(await axeFindings(page)).toEqual([]);
    });
  });
});

servedTest(
  "The drawing has an arrow for every win, and the list beside it names every other member once",
  async ({ served }) => {
    const { listed, heads, lines } = await served(path, (document) => ({
      listed: [...document.querySelectorAll(".standings > li")].map((item) =>
        item.textContent.replace(/\s+/g, " "),
      ),
      heads: [...document.querySelectorAll("figure > .stairs :is(.clear, .leans)")]
        .map((line) => line.getAttribute("d") ?? "")
        .join("")
        .split("m-5-4").length,
      lines: (document.querySelector("figure > .stairs .close")?.getAttribute("d") ?? "").split("M").length,
    }));
    const wins = duels.arrows.filter(({ stroke }) => stroke !== "close").length;
    expect(heads - 1).toBe(wins);
    expect(lines - 1).toBe(duels.arrows.length - wins);
    expect(listed).toHaveLength(names.length);
    for (const item of listed) for (const name of names) expect(item.split(name).length - 1).toBe(1);
  },
);

servedTest("Every level of the table leads to a reason that is there", async ({ served }) => {
  const wanted = new Map<string, Set<string>>();
  for (const { ratings } of grid.rows) {
    for (const { href } of ratings) {
      const [page = "", id = ""] = href.split("#");
      wanted.set(page, (wanted.get(page) ?? new Set()).add(id));
    }
  }
  const architectures = claimingPages.filter((one) => one.startsWith("architectures/"));
  expect(wanted.size).toBe(architectures.length);
  const wrong = await wrongOn(architectures, async (one) => {
    const ids = new Set(
      await served(one, (document) => [...document.querySelectorAll("[id]")].map(({ id }) => id)),
    );
    const [, asked] = [...wanted].find(([page]) => page.endsWith(`/${one}`)) ?? [];
    return [...(asked ?? ["no link to it"])].filter((id) => !ids.has(id));
  });
  expect(wrong).toEqual([]);
});
