import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { pairOfFacts } from "#view-models/facts-pair.ts";
import { shareText } from "#view-models/share.ts";
import { axeFindings } from "./axe.ts";
import { saidBy, shownOn } from "./own-state.ts";
import { aComparison } from "./pages.ts";
import { refusingClipboards } from "./refusing-clipboards.ts";
import {
  FETCHED,
  type From,
  facts,
  linkFrom,
  openTakeHome,
  promised,
  stand,
  standpointsOn,
  standStillOn,
  takeHome,
} from "./take-home.ts";
import { expect, test } from "./watched.ts";

/** What a reader takes along from a comparison, in Chromium: only there can a test read the clipboard. */

const standpoints = standpointsOn(facts);
const [noOpinion, situation] = standpoints as [From, From];
const own = standpoints.at(-1) as From;

/** Never in a text of ours: whatever still holds it was not written. */
const UNTOUCHED = "what was in the clipboard before";

const clipboard = (page: Page) =>
  page.evaluate(async () => (await navigator.clipboard.readText()).replaceAll("\r\n", "\n"));

/** Puts something else into the clipboard, presses, and reads what has come. */
async function pressed(page: Page, words: string, says = "Copied."): Promise<string> {
  const { button, said } = takeHome(page);
  await page.evaluate((before) => navigator.clipboard.writeText(before), UNTOUCHED);
  await button(words).click();
  // What was said of the text before may still stand there.
  await expect.poll(() => clipboard(page)).not.toBe(UNTOUCHED);
  await expect(said).toHaveText(says);
  return clipboard(page);
}

test.beforeEach(async ({ page }) => {
  await standStillOn(page);
});

test.describe("with a clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("A reader copies a link that opens the comparison just as it stands, and is told what it opens with", async ({
    page,
    context,
  }) => {
    await page.goto(`./${aComparison}`);
    expect(await pressed(page, "Copy link", "Copied. Opens with no opinion.")).toBe(
      linkFrom(page, noOpinion),
    );
    for (const from of [situation, own]) {
      await stand(page, from);
      const link = await pressed(page, "Copy link", "Copied. Opens with your priorities.");
      expect(link).toBe(linkFrom(page, from));
      const other = await context.newPage();
      await other.goto(link);
      expect(await shownOn(other)).toEqual(from.stated);
      expect(await other.locator("#pick").innerText()).toBe(await page.locator("#pick").innerText());
      await other.close();
    }
    // The word goes again, so that the next one is heard.
    await expect(takeHome(page).said).toHaveText("", { timeout: 10_000 });
  });

  test("Every text a reader copies is the one for the priorities on the page, from each standpoint", async ({
    page,
    watched,
  }) => {
    await page.goto(`./${aComparison}`);
    await openTakeHome(page);
    const offered = await takeHome(page).panel.getByRole("button").allTextContents();
    const tried = [...promised(facts, noOpinion, "").keys(), "Copy card for a page", "Download .md", "Print"];
    expect(offered.filter((words) => words !== "Share…").sort()).toEqual(tried.sort());
    for (const from of standpoints) {
      await stand(page, from);
      const link = linkFrom(page, from);
      for (const [words, text] of promised(facts, from, link)) {
        expect(await pressed(page, words), `${words}, ${from.id}`).toBe(text);
      }
    }
    expect(watched.complaints).toEqual([]);
    expect(watched.foreign).toEqual([]);
  });

  test("A shared line names the situation a reader has chosen, and else says that the priorities are their own", async ({
    page,
  }) => {
    await page.goto(`./${aComparison}`);
    await page.getByLabel("Start from").selectOption(situation.id);
    await openTakeHome(page);
    const [{ name = "" } = {}] = facts.question.situations;
    const chosen = await pressed(page, "Copy as text");
    expect(chosen).toContain(` for ${name.charAt(0).toLowerCase()}${name.slice(1)}, `);
    expect(saidBy(/\S+$/.exec(chosen)?.[0] ?? "")).toEqual(situation.stated);

    await page.getByRole("slider").first().press("Home");
    await openTakeHome(page);
    const moved = await pressed(page, "Copy as text");
    expect(moved).toContain(" by my priorities");
    await expect.poll(() => shownOn(page)).toEqual(saidBy(/\S+$/.exec(moved)?.[0] ?? ""));
    // Anyone who is handed the Markdown can follow it to the same place.
    const markdown = await pressed(page, "Copy as Markdown");
    expect(saidBy(/\]\((\S+?)\)/.exec(markdown)?.[1] ?? "")).toEqual(await shownOn(page));
  });

  test("What programs read of a citation holds the link, the revision and the day", async ({ page }) => {
    await page.goto(`./${aComparison}#${own.fragment}`);
    await openTakeHome(page);
    const link = linkFrom(page, own);
    const [csl] = JSON.parse(await pressed(page, "Copy CSL-JSON"));
    expect(csl).toMatchObject({ URL: link, accessed: { "date-parts": [[2026, 11, 23]] } });
    expect(JSON.stringify(csl)).toContain(`evision ${facts.question.revision}`);
    const bibtex = await pressed(page, "Copy BibTeX");
    expect(bibtex).toContain(link);
    expect(bibtex).toContain("2026-11-23");
    expect(await pressed(page, "Copy reference")).toContain(link);
  });

  test("A badge for a README and a card for a page show the verdict with no opinion, whatever the reader has set", async ({
    page,
    request,
  }) => {
    await page.goto(`./${aComparison}#${own.fragment}`);
    await openTakeHome(page);
    const badge = await pressed(page, "Copy badge for a README");
    const [, picture = "", leadsTo] = /^\[!\[[^\n]+\]\((\S+)\)\]\((\S+)\)$/.exec(badge) ?? [];
    expect(leadsTo).toBe(facts.page);
    const card = await pressed(page, "Copy card for a page");
    const [, framed = "", title] =
      /^<iframe src="([^"]+)" title="([^"]+)" [^<>]+><\/iframe>$/.exec(card) ?? [];
    expect(title).toBe(`${facts.a.shortName} vs ${facts.b.shortName}`);
    const root = facts.page.slice(0, -aComparison.length);
    for (const [address, type] of [
      [picture, "image/svg+xml"],
      [framed, "text/html"],
    ] as const) {
      const answer = await request.get(`./${address.replace(root, "")}`);
      expect(answer.status(), address).toBe(200);
      expect(answer.headers()["content-type"]).toContain(type);
    }
  });

  test("A reader downloads the very record that is copied, under the names of the pair", async ({ page }) => {
    await page.goto(`./${aComparison}`);
    await openTakeHome(page);
    for (const from of [noOpinion, situation, own]) {
      await stand(page, from);
      const coming = page.waitForEvent("download");
      await takeHome(page).button("Download .md").click();
      const file = await coming;
      expect(file.suggestedFilename()).toBe(`${facts.a.id}-vs-${facts.b.id}.adr.md`);
      expect(await readFile(await file.path(), "utf8")).toBe(await pressed(page, "Copy as ADR"));
    }
  });

  test("Where the device can share, a reader hands the verdict to it; whoever closes its list hears nothing", async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const share = ({ text }: ShareData) => {
        document.documentElement.dataset.shared = text;
        const { refusal } = document.documentElement.dataset;
        return refusal ? Promise.reject(new DOMException("It was refused.", refusal)) : Promise.resolve();
      };
      Object.defineProperty(navigator, "share", { value: share });
    });
    await page.goto(`./${aComparison}#${own.fragment}`);
    await openTakeHome(page);
    const { button, said, byHand } = takeHome(page);
    const text = shareText({ pair: pairOfFacts(facts), stated: own.stated, link: linkFrom(page, own) });
    const refuse = (name: string) =>
      page.evaluate((refusal) => Object.assign(document.documentElement.dataset, { refusal }), name);
    for (const refusal of ["", "AbortError"]) {
      await refuse(refusal);
      await page.evaluate((before) => navigator.clipboard.writeText(before), UNTOUCHED);
      await button("Share…").click();
      await expect(page.locator("html")).toHaveAttribute("data-shared", text);
      await page.evaluate(() => document.documentElement.removeAttribute("data-shared"));
      // Nothing is said, and nothing copied: a wait for nothing has to end at some time.
      await page.waitForTimeout(100);
      await expect(said).toHaveText("");
      expect(await clipboard(page)).toBe(UNTOUCHED);
    }
    for (const refusal of ["NotAllowedError", "DataError"]) {
      await refuse(refusal);
      await button("Share…").click();
      await expect(byHand).toHaveCount(1);
      await expect(byHand).toHaveValue(text);
      await expect(byHand).toBeFocused();
      const selected = await byHand.evaluate((area: HTMLTextAreaElement) => area.selectionEnd);
      expect(selected).toBe(text.length);
      await expect(said).toHaveText("");
    }
  });

  test("Where the device cannot share, nobody is offered to", async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "share"));
    await page.goto(`./${aComparison}`);
    await openTakeHome(page);
    await expect(takeHome(page).button("Share…")).toHaveCount(0);
  });

  test("What is offered can be used by everybody, on a phone and by night too", async ({ page }) => {
    await page.goto(`./${aComparison}`);
    await openTakeHome(page);
    for (const group of ["Share", "Cite", "Decision record"])
      await expect(takeHome(page).place.getByRole("group", { name: group })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 640 });
      const { left, right } = await takeHome(page)
        .panel.locator("div")
        .evaluate((panel) => panel.getBoundingClientRect());
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
    }
    expect(await axeFindings(page)).toEqual([]);
  });
});

for (const { what, without } of refusingClipboards) {
  test(`Where the clipboard ${what}, every text is shown, selected, to be copied by hand`, async ({
    page,
  }) => {
    await page.addInitScript(without);
    await page.goto(`./${aComparison}#${own.fragment}`);
    await openTakeHome(page);
    const { button, byHand, said } = takeHome(page);
    const link = linkFrom(page, own);
    const all = new Map([["Copy link", link], ...promised(facts, own, link)]);
    for (const [words, text] of all) {
      await button(words).click();
      await expect(byHand, words).toHaveCount(1);
      await expect(byHand, words).toHaveValue(text);
      const name = words === "Copy link" ? "The link" : words;
      await expect(byHand).toHaveAccessibleName(`${name}, to copy by hand`);
      await expect(byHand).toBeFocused();
      await expect(byHand).toBeInViewport();
      const selected = await byHand.evaluate((area: HTMLTextAreaElement) =>
        area.value.slice(area.selectionStart, area.selectionEnd),
      );
      expect(selected, words).toBe(text);
      await expect(said).toHaveText("");
    }
    // Below the panel it could not be seen.
    const isOnTop = await byHand.evaluate((area) => {
      const { left, top, width, height } = area.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === area;
    });
    expect(isOnTop).toBe(true);
  });
}

for (const { what, where } of [
  { what: "the script for it", where: "**/taking-along*.js" },
  { what: "the facts of the pair", where: "**/compare/*.json" },
]) {
  test(`When ${what} cannot be fetched, a reader is told so in a sentence, and a second try works`, async ({
    page,
  }) => {
    await page.route(where, (route) => route.abort());
    await page.goto(`./${aComparison}`);
    const { summary, panel, said, button } = takeHome(page);
    await summary.click();
    await expect(said).toHaveText("No answer from the network: try again.", FETCHED);
    await expect(panel).not.toHaveAttribute("open");
    await page.unroute(where);
    await openTakeHome(page);
    await expect(said).toHaveText("");
    await expect(button("Copy as ADR")).toHaveCount(1);
  });
}

test("A server that answers with an error is no facts either", async ({ page }) => {
  await page.route("**/compare/*.json", (route) => route.fulfill({ status: 503, body: "{}" }));
  await page.goto(`./${aComparison}`);
  const { summary, said } = takeHome(page);
  await summary.click();
  await expect(said).toHaveText("No answer from the network: try again.", FETCHED);
});

test("What stands folded is fetched when it is first opened, and only then", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (/taking-along|compare\/.*\.json/.test(request.url())) fetched.push(request.url());
  });
  await page.goto(`./${aComparison}`, { waitUntil: "networkidle" });
  expect(fetched).toEqual([]);
  const { summary } = takeHome(page);
  await openTakeHome(page);
  await summary.click();
  await openTakeHome(page);
  expect(fetched).toHaveLength(2);
});
