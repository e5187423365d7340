import { expect, type Page, test } from "@playwright/test";
import { saidBy, shownOn } from "./own-state.ts";
import { aComparison } from "./pages.ts";
import {
  FETCHED,
  type From,
  facts,
  linkFrom,
  promised,
  standpointsOn,
  standStillOn,
  takeHome,
} from "./take-home.ts";

/** What a reader takes along from a comparison, with the keyboard alone, in every browser. */

const own = standpointsOn(facts).at(-1) as From;

test.beforeEach(async ({ page }) => {
  await standStillOn(page);
});

/** Goes on with the keyboard to a button of the place, and presses it. */
async function tabTo(page: Page, words: string): Promise<void> {
  const button = takeHome(page).button(words);
  for (let steps = 0; steps < 20; steps += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await expect(button).toBeFocused();
  await page.keyboard.press("Enter");
}

/** Opens the folded place from the button before it. */
async function openWithKeys(page: Page): Promise<void> {
  const { copyLink, summary, button } = takeHome(page);
  await copyLink.focus();
  await page.keyboard.press("Tab");
  await expect(summary).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(button("Copy as ADR")).toBeVisible(FETCHED);
}

/** Back from elsewhere: the folded place has closed behind the reader. */
async function openAgain(page: Page): Promise<void> {
  const { summary, panel, button } = takeHome(page);
  await summary.focus();
  if ((await panel.getAttribute("open")) === null) await page.keyboard.press("Enter");
  await expect(button("Copy as ADR")).toBeVisible(FETCHED);
}

/** What was copied, as whoever pastes it gets it: no browser lets a page read it unasked. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const area = Object.assign(document.createElement("textarea"), { id: "paper" });
    document.querySelector("#paper")?.remove();
    document.body.append(area);
    area.focus();
  });
  await page.keyboard.press("ControlOrMeta+V");
  return page.locator("#paper").inputValue();
}

test("With the keyboard alone a reader copies the link, and whoever opens it sees the same", async ({
  page,
  context,
}) => {
  await page.goto(`./${aComparison}#${own.fragment}`);
  const { copyLink, said } = takeHome(page);
  await copyLink.focus();
  await page.keyboard.press("Enter");
  await expect(said).toHaveText("Copied. Opens with your priorities.");
  await expect(copyLink).toBeFocused();
  const link = await pasted(page);
  expect(link).toBe(linkFrom(page, own));
  expect(saidBy(link)).toEqual(own.stated);
  const other = await context.newPage();
  await other.goto(link);
  await expect(other.locator(".link-line")).toContainText("This link carries its sender’s priorities.");
  expect(await shownOn(other)).toEqual(own.stated);
});

test("With the keyboard alone a reader opens what is folded, copies what is in it, and closes it again", async ({
  page,
}) => {
  await page.goto(`./${aComparison}#${own.fragment}`);
  const { summary, panel, said } = takeHome(page);
  await openWithKeys(page);
  for (const [words, text] of promised(facts, own, linkFrom(page, own))) {
    await openAgain(page);
    await tabTo(page, words);
    await expect(said).toHaveText("Copied.");
    // That may have been said of the button before.
    await expect.poll(() => pasted(page), words).toBe(text);
  }
  await openAgain(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(panel).not.toHaveAttribute("open");
  await expect(summary).toBeFocused();
  // Opened again, it is as it was, and its own key closes it as well.
  await page.keyboard.press("Enter");
  await expect(takeHome(page).button("Copy as ADR")).toBeVisible(FETCHED);
  await page.keyboard.press("Escape");
  await expect(summary).toBeFocused();
  await expect(panel).not.toHaveAttribute("open");
});

test("A reader saves the record with the keyboard: the same text that is copied", async ({ page }) => {
  await page.addInitScript(() => {
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob)
        void blob.text().then((text) => Object.assign(window, { saved: `${blob.type}\n${text}` }));
      return createObjectURL.call(URL, blob);
    };
  });
  await page.goto(`./${aComparison}#${own.fragment}`);
  await openWithKeys(page);
  await tabTo(page, "Download .md");
  const record = promised(facts, own, linkFrom(page, own)).get("Copy as ADR");
  await expect
    .poll(() => page.evaluate(() => Reflect.get(window, "saved") as string))
    .toBe(`text/markdown\n${record}`);
});

test("A reader prints the record with the keyboard, and the page is there again afterwards", async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      const record = document.querySelector(".printed-record h1")?.textContent;
      Object.assign(window, { printed: record });
      dispatchEvent(new Event("afterprint"));
    };
  });
  await page.goto(`./${aComparison}#${own.fragment}`);
  await openWithKeys(page);
  await tabTo(page, "Print");
  const title = /^# (.+)$/m.exec(promised(facts, own, "").get("Copy as ADR") ?? "")?.[1];
  expect(await page.evaluate(() => Reflect.get(window, "printed"))).toBe(title);
  await expect(page.locator(".printed-record")).toHaveCount(0);
});

test("Where the clipboard refuses, the text stands selected under the reader's keys, in place of the last one", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException("Write permission denied.", "NotAllowedError"));
    Object.defineProperty(navigator.clipboard, "writeText", { value: refuse });
  });
  await page.goto(`./${aComparison}#${own.fragment}`);
  await openWithKeys(page);
  const { byHand } = takeHome(page);
  const texts = promised(facts, own, linkFrom(page, own));
  for (const words of ["Copy as text", "Copy as ADR"]) {
    await openAgain(page);
    await tabTo(page, words);
    await expect(byHand).toBeFocused();
    await expect(byHand).toHaveValue(texts.get(words) ?? "");
    // The keys that copy what is selected.
    await page.keyboard.press("ControlOrMeta+C");
    await expect.poll(() => pasted(page)).toBe(texts.get(words));
  }
});

for (const { what, where, thenReload } of [
  // Firefox remembers that a module could not be fetched, for as long as the page is open.
  { what: "the script for it", where: "**/taking-along*.js", thenReload: true },
  { what: "the facts of the pair", where: "**/compare/*.json", thenReload: false },
]) {
  test(`When ${what} cannot be fetched, a reader hears what to do, and doing it helps`, async ({ page }) => {
    await page.route(where, (route) => route.abort());
    await page.goto(`./${aComparison}#${own.fragment}`);
    const { summary, panel, said, button } = takeHome(page);
    await summary.press("Enter");
    await expect(said).toHaveText("No answer from the network: try again.", FETCHED);
    await expect(panel).not.toHaveAttribute("open");
    await page.unroute(where);
    if (thenReload) await page.reload();
    expect(await shownOn(page)).toEqual(own.stated);
    await summary.press("Enter");
    await expect(button("Copy as ADR")).toBeVisible(FETCHED);
    await expect(said).toHaveText("");
  });
}
