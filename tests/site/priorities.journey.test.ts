import { expect, type Page, test } from "@playwright/test";
import { judge } from "#domain/judgement.ts";
import { fragmentOf } from "#domain/priorities-link.ts";
import { noOpinion } from "#domain/reader-priorities.ts";
import { prioritiesOfRanking } from "#domain/top-ranking.ts";
import { ownRanking, rankingInWords } from "#view-models/own-ranking.ts";
import { aRankedQuestion, saying, thePublishedPairs } from "../fixtures/weighed-pairs.ts";
import { expectInAddress, expectToFollow, shownVerdict } from "./shown-verdict.ts";

/** A reader says what matters with the keyboard alone, on the page of a pair and on that of its question. */

const published = thePublishedPairs();
/** Exactly even with no opinion: the one pair with nobody ahead. */
const even = published.find(({ pair: { rated, question } }) => {
  const { priorities, needs } = noOpinion(question.criteria);
  return judge(rated, priorities, needs).leader === null;
});
if (!even) throw new Error("No pair is exactly even");
const { path, pair } = even;
const { question, rated, sides } = pair;
const { criteria } = question;
const otherwise = noOpinion(criteria);
const names = criteria.map(({ name }) => name);
const nameOf = (k: number) => names[k] ?? "";

const slider = (page: Page, k: number) => page.getByRole("slider", { name: nameOf(k), exact: true });
const mustHave = (page: Page, k: number) =>
  page.getByRole("combobox", { name: `Must-have: ${nameOf(k)}`, exact: true });
const startFrom = (page: Page) => page.getByLabel("Start from");
const isFocused = (page: Page) =>
  page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);

test.describe("on the page of a pair", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(`./${path}`);
    await expect(slider(page, 0)).toBeAttached();
  });

  test("A reader moves a priority with arrows, Home and End, hears where it stands, and the verdict follows", async ({
    page,
  }) => {
    expect(await shownVerdict(page)).toBeNull();
    let { priorities } = otherwise;
    const at = priorities[1] ?? 0;
    await slider(page, 1).focus();
    for (const [key, step] of [
      ["ArrowRight", at + 1],
      ["ArrowUp", at + 2],
      ["ArrowLeft", at + 1],
      ["ArrowDown", at],
      ["End", 5],
      ["Home", 0],
    ] as const) {
      await page.keyboard.press(key);
      priorities = otherwise.priorities.with(1, step);
      const total = priorities.reduce((sum, priority) => sum + priority, 0);
      await expect(slider(page, 1)).toHaveValue(`${step}`);
      await expect(slider(page, 1)).toHaveAttribute(
        "aria-valuetext",
        `${step} of 5, ${Math.round((100 * step) / total)}\u00a0% of the total`,
      );
      await expectToFollow(page, pair, saying(priorities));
      await expect(slider(page, 1)).toBeFocused();
    }
  });

  test("A reader sets must-haves by typing: whom each rules out is said beside it, until neither is left", async ({
    page,
  }) => {
    const needs: (number | null)[] = criteria.map(() => null);
    const levels = (k: number) => [rated[k]?.a.level ?? 0, rated[k]?.b.level ?? 0] as const;
    const one = criteria.findIndex((_, k) => levels(k)[0] < levels(k)[1]);
    const both = criteria.findIndex((_, k) => k !== one && Math.max(...levels(k)) < 5);
    const set = async (k: number, level: number, says: string) => {
      await mustHave(page, k).focus();
      await page.keyboard.type(`at least ${level}`);
      needs[k] = level;
      await expect(mustHave(page, k)).toHaveValue(`${level}`);
      await expect(page.locator(".priority").nth(k)).toContainText(says);
      await expectToFollow(page, pair, saying(otherwise.priorities, needs));
    };
    await set(one, levels(one)[1], `rules out ${sides.a.name.toLowerCase()}`);
    await expect(page.locator("#yours")).toHaveText(`${sides.b.name}, the only one that qualifies`);
    await set(both, 5, "rules out both");
    await expect(page.locator("#yours")).toHaveText("Neither qualifies");
    await mustHave(page, both).focus();
    await page.keyboard.press("Home");
    await mustHave(page, one).focus();
    await page.keyboard.type("no must");
    await expectToFollow(page, pair, otherwise);
  });

  test("A reader starts from each situation, and the card gives the pick that its line of the table has", async ({
    page,
  }) => {
    const lines = page.locator("tr[data-priorities]");
    await expect(lines).toHaveCount(question.situations.length);
    await startFrom(page).focus();
    for (const [place, { id, stated }] of question.situations.entries()) {
      await page.keyboard.press("ArrowDown");
      await expect(startFrom(page)).toHaveValue(id);
      await expectToFollow(page, pair, stated);
      const printed = await lines.nth(place).locator("td > b").textContent();
      const heading = await page.locator("#yours").textContent();
      expect(heading?.startsWith(printed ?? "?")).toBe(true);
      for (const [k] of criteria.entries()) {
        await expect(slider(page, k)).toHaveValue(`${stated.priorities[k]}`);
        await expect(mustHave(page, k)).toHaveValue(`${stated.needs[k] ?? ""}`);
      }
    }
    await page.keyboard.press("Home");
    await expectToFollow(page, pair, otherwise);
    await slider(page, 0).press("End");
    await expect(startFrom(page)).toHaveValue("own");
  });

  test("A reader names the top three in order, hears what that order leaves open, and moves on from there", async ({
    page,
  }) => {
    const ranked = [7, 2, 4];
    await page.locator(".top-three summary").focus();
    await page.keyboard.press("Enter");
    for (const [place, words] of ["First", "Second", "Third"].entries()) {
      const choice = page.getByRole("combobox", { name: `${words} in importance` });
      await choice.focus();
      await page.keyboard.type(nameOf(ranked[place] ?? 0));
      await expect(choice).toHaveValue(`${ranked[place]}`);
      const stated = saying(prioritiesOfRanking(ranked.slice(0, place + 1), criteria.length));
      await expectToFollow(page, pair, stated);
    }
    const said = page.locator(".top-three [role=status]");
    await expect(said).toHaveText(
      /^Of all priorities in this order, .+ leads under (over |under )?\d+\s%\.$/,
    );
    await slider(page, 0).press("End");
    await expect(page.getByRole("combobox", { name: "First in importance" })).toHaveValue("");
    await expect(said).toHaveText("");
  });

  test("A reader takes it all back at any of the three places, and the keyboard is never lost", async ({
    page,
  }) => {
    const card = page.locator("#verdict");
    const foot = page.locator("p.standing");
    const resets = [
      card.getByRole("button", { name: "Reset" }),
      foot.getByRole("button", { name: "Reset" }),
      page.getByRole("button", { name: "Back to no opinion" }),
    ];
    for (const [place, reset] of resets.entries()) {
      await expect(reset).toBeHidden();
      await slider(page, place).press("End");
      await expect(foot).toBeVisible();
      await reset.focus();
      await page.keyboard.press(place === 1 ? "Space" : "Enter");
      await expectToFollow(page, pair, otherwise);
      await expect(reset).toBeHidden();
      expect(await isFocused(page)).toBe(true);
      await expect(slider(page, place)).toHaveValue(`${otherwise.priorities[place]}`);
    }
  });

  test("Whoever opens somebody's link sees whose priorities they are, and goes to the default by keyboard", async ({
    page,
  }) => {
    const stated = saying(otherwise.priorities.with(0, 5), [null, 3]);
    const fragment = fragmentOf(question, stated);
    await page.goto("about:blank");
    await page.goto(`./${path}#${fragment}`);
    await expect(page.locator(".link-line")).toContainText("This link carries its sender’s priorities.");
    await expectToFollow(page, pair, stated);
    await page.getByRole("button", { name: "See the default" }).focus();
    await page.keyboard.press("Enter");
    await expectToFollow(page, pair, otherwise);
    await expect(page.locator(".link-line")).toBeHidden();
    expect(await isFocused(page)).toBe(true);
    await expect(page.locator("h1")).toBeInViewport();
  });

  test("Escape closes what was unfolded and leaves the keyboard where it was opened", async ({ page }) => {
    const fold = page.locator("details.take");
    const summary = fold.locator("summary");
    await summary.focus();
    await page.keyboard.press("Enter");
    const inside = fold.getByRole("button").first();
    await expect(inside).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(inside).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(fold).not.toHaveAttribute("open");
    await expect(summary).toBeFocused();
  });

  test("To say what matters takes no request, no cookie and no storage, and no entry in the history", async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => {
      // Chromium looks for its own copy of the icon whenever an address changes.
      if (!request.url().endsWith("/icon.svg")) asked.push(request.url());
    });
    const stored = async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      history.length,
    ];
    const before = await page.evaluate(stored);
    expect(before.slice(0, -1)).toEqual(["", 0, 0, 0]);
    await slider(page, 3).focus();
    for (const key of ["End", "Home", "ArrowRight"]) await page.keyboard.press(key);
    await startFrom(page).selectOption(question.situations[0]?.id ?? "");
    await expectToFollow(page, pair, question.situations[0]?.stated ?? otherwise);
    await page.getByRole("button", { name: "Back to no opinion" }).press("Enter");
    await expectToFollow(page, pair, otherwise);
    expect(asked).toEqual([]);
    expect(await page.evaluate(stored)).toEqual(before);
    // Visited pages may be kept for offline, without what was said on them.
    const kept = await page.evaluate(async () => {
      const caught = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      return (await Promise.all(caught.map((cache) => cache.keys()))).flat().map(({ url }) => url);
    });
    expect(kept.filter((url) => /[?#]/.test(url))).toEqual([]);
  });
});

test("On the page of a question a reader ranks all members, and the priorities go along into a pair and back", async ({
  page,
}) => {
  const asked = aRankedQuestion();
  const questionPath = `questions/${asked.question.id}/`;
  await page.goto(`./${questionPath}`);
  const rows = page.locator("tr[data-member]");
  const line = page.locator("div.tools > p").first();
  await expect(rows).toHaveCount(asked.members.length);
  let stated = otherwise;
  const expectRanked = async () => {
    const places = ownRanking(asked.question, asked.members, stated);
    await expect(line).toHaveText(rankingInWords(places));
    await expect(rows.locator("th a")).toHaveText(places.map(({ member }) => member.name));
    const notes = places.flatMap(({ place, score, says }) =>
      place === null ? [] : [[`No. ${place}`, score, says].filter(Boolean).join(" · ")],
    );
    await expect(rows.locator(".rank")).toHaveText(notes);
    await expect(rows.locator(".ruled-out")).toHaveCount(places.length - notes.length);
    await expectInAddress(page, asked.question, stated);
  };
  await slider(page, 5).focus();
  for (const [key, step] of [
    ["End", 5],
    ["ArrowDown", 4],
    ["ArrowUp", 5],
    ["Home", 0],
  ] as const) {
    await page.keyboard.press(key);
    stated = saying(stated.priorities.with(5, step));
    await expectRanked();
    await expect(slider(page, 5)).toBeFocused();
  }
  const lowest = page.getByRole("combobox", { name: `Lowest acceptable level: ${nameOf(0)}`, exact: true });
  await lowest.focus();
  await page.keyboard.type("4");
  stated = saying(stated.priorities, [4]);
  await expectRanked();

  await page.locator(`#pairs ~ * a[href*="/${path}"]`).first().press("Enter");
  await expect(page).toHaveURL(new RegExp(`/${path}#`));
  await expectToFollow(page, pair, stated);
  await slider(page, 2).press("End");
  stated = saying(stated.priorities.with(2, 5), stated.needs);
  await expectToFollow(page, pair, stated);
  await page.locator(`.crumbs a[href*="/${questionPath}"]`).press("Enter");
  await expect(page).toHaveURL(new RegExp(`/${questionPath}#`));
  await expectRanked();

  const back = page.getByRole("button", { name: "Back to no opinion" });
  await back.press("Enter");
  await expect(rows.locator(".rank, .ruled-out")).toHaveCount(0);
  await expect(rows.locator("th a")).toHaveText(asked.members.map(({ name }) => name));
  await expectInAddress(page, asked.question, otherwise);
  await expect(back).toBeHidden();
  expect(await isFocused(page)).toBe(true);
});
