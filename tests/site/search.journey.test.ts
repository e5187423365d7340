import { expect, type Page, test } from "@playwright/test";
import { aComparison } from "./pages.ts";

const dialog = (page: Page) => page.getByRole("dialog", { name: "Search" });
const field = (page: Page) => page.getByRole("searchbox", { name: "Search this site" });
const results = (page: Page) => page.locator("search li a");
/** Presses "/" and waits for the field: the first time the search is on its way until then. */
async function open(page: Page): Promise<void> {
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
}
const opener = (page: Page) => page.locator(".site-head").getByRole("link", { name: "Search" });

test("A reader presses “/”, types two names, and Enter leads to the comparison", async ({ page }) => {
  await page.goto(`./${aComparison}`);
  await page.keyboard.press("/");
  await expect(dialog(page)).toBeVisible();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("multi leader p2p");
  await expect(results(page).first()).toContainText("Multi-leader vs Peer-to-peer");
  await expect(results(page).first().locator("mark").first()).toHaveText("Multi");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/compare\/multi-leader-vs-peer-to-peer\/$/);
});

test("Two letters are enough, and how many results there are is said", async ({ page }) => {
  await page.goto("./");
  await opener(page).click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("r");
  await expect(dialog(page).getByRole("status")).toContainText("Two letters are enough");
  await expect(results(page)).toHaveCount(0);
  await page.keyboard.type("a");
  await expect(results(page).first()).toContainText("Raft");
  await expect(dialog(page).getByRole("status")).toHaveText(/^(\d+ of )?\d+ results$/);
  await page.keyboard.type("xyzzyqq");
  await expect(dialog(page).getByRole("status")).toHaveText("Nothing found. Try fewer or other words.");
});

test("The arrow keys go through the results and back to the field, where a letter goes on", async ({
  page,
}) => {
  await page.goto("./about/");
  await open(page);
  await page.keyboard.type("raft");
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(results(page).last()).toBeFocused();
  await page.keyboard.type("s");
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue("rafts");
});

test("Escape closes the search, and the focus is where it was", async ({ page }) => {
  await page.goto("./about/");
  const brand = page.locator(".brand");
  await brand.focus();
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await expect(brand).toBeFocused();
  await opener(page).focus();
  await page.keyboard.press("Enter");
  await expect(field(page)).toBeFocused();
  await dialog(page).getByRole("button", { name: "Close" }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
});

test("A result on the same page closes the search and shows its place", async ({ page }) => {
  await page.goto("./sources/");
  await open(page);
  await page.keyboard.type("ongaro");
  await results(page).first().click();
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL(/\/sources\/#ongaro2014raft$/);
  await expect(page.locator("#ongaro2014raft")).toBeInViewport();
});

test("“/” is a letter while somebody writes, and a click that opens a new tab is the browser's", async ({
  page,
}) => {
  await page.goto("./search/");
  await field(page).click();
  await page.keyboard.type("a/b");
  await expect(field(page)).toHaveValue("a/b");
  await expect(page.locator("dialog")).toHaveCount(0);
  await page.evaluate(() => {
    // Comes after ours, says what it did, and keeps the browser from opening anything.
    addEventListener("click", (event) => {
      document.body.dataset.ours = String(event.defaultPrevented);
      event.preventDefault();
    });
  });
  for (const key of ["Shift", "ControlOrMeta", "Alt"] as const) {
    await opener(page).click({ modifiers: [key] });
    await expect(page.locator("body")).toHaveAttribute("data-ours", "false");
  }
  await expect(page.locator("dialog")).toHaveCount(0);
});

test("The page of the search answers what its address asks, keeps it to itself, and leads on", async ({
  page,
}) => {
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.url()));
  await page.goto("./search/?q=raft+vs+dynamo");
  await expect(field(page)).toHaveValue("raft vs dynamo");
  await expect(results(page).first()).toContainText("Consensus vs Leaderless quorum");
  const before = sent.length;
  await field(page).fill("latncy");
  await expect(results(page).first()).toContainText("latency");
  expect(sent.slice(before)).toEqual([]);
  expect(new URL(page.url()).search).toBe("?q=raft+vs+dynamo");
});

test("What somebody hostile puts into the address is text and nothing else", async ({ page }) => {
  const problems: string[] = [];
  page.on("pageerror", ({ message }) => problems.push(message));
  page.on("dialog", (shown) => problems.push(shown.message()));
  for (const query of [
    '<img src=x onerror="alert(1)">',
    "javascript:alert(1)",
    "__proto__",
    "%%",
    "a".repeat(5000),
  ]) {
    await page.goto(`./search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator("search").getByRole("status")).toHaveText(/result|Nothing found/);
    await expect(page.locator("search img, search script")).toHaveCount(0);
  }
  expect(problems).toEqual([]);
});

test("Where the network gives no index the reader is told, and the next letter tries again", async ({
  page,
}) => {
  await page.goto("./about/");
  await page.route("**/search/index.json", (route) => route.abort());
  await open(page);
  // In one go: each letter tries again, and one of those tries might still be on its way below.
  await page.keyboard.insertText("raft");
  await expect(dialog(page).getByRole("status")).toContainText("No answer from the network");
  await page.unroute("**/search/index.json");
  await page.keyboard.type(" ");
  await expect(results(page).first()).toContainText("Raft");
});

test("Where the network gives no script the link leads to the page of the search", async ({ page }) => {
  await page.goto("./about/");
  await page.route(/\/_astro\/search\.[^/]*\.js$/, (route) => route.abort());
  await opener(page).click();
  await expect(page).toHaveURL(/\/search\/$/);
});

test("On the list of comparisons a reader picks two and goes; only published pairs can be picked", async ({
  page,
}) => {
  await page.goto("./compare/");
  const [first, second] = [page.getByRole("combobox").first(), page.getByRole("combobox").last()];
  await first.selectOption("Single-leader");
  expect(await second.locator("option").allTextContents()).not.toContain("Single-leader");
  await second.selectOption("Multi-leader");
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL(/\/compare\/multi-leader-vs-single-leader\/$/);
});

test("A browser is told of the search where it may look for it, and its description is there", async ({
  page,
  request,
}) => {
  for (const path of ["", "search/"]) {
    await page.goto(`./${path}`);
    const href = (await page.locator('link[rel="search"]').getAttribute("href")) ?? "";
    const answer = await request.get(new URL(href, page.url()).href);
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toContain("?q={searchTerms}");
  }
});
