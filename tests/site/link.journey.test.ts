import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { formerLevels } from "#domain/former-ratings.ts";
import { ratedCriteria } from "#domain/judged-pair.ts";
import { judge } from "#domain/judgement.ts";
import { pairs } from "#domain/pair.ts";
import { fragmentOf } from "#domain/priorities-link.ts";
import { noOpinion, type ReaderPriorities } from "#domain/reader-priorities.ts";
import { headlineText } from "#view-models/headline.ts";
import { tenCriteria } from "../unit/domain/arbitrary-priorities.ts";
import {
  catalog,
  question,
  questionPath,
  rerated,
  saidBy,
  shownOn,
  stating,
  unchanged,
} from "./own-state.ts";

/** What becomes of a link, from one who sends it to one who opens it, goes on and comes back. */

const golden = JSON.parse(readFileSync(new URL("../fixtures/links/v1.json", import.meta.url), "utf8")) as {
  links: { name: string; fragment: string; question: string }[];
};

const theirs = stating({ con: 5, lat: 1 }, { dur: 4 });
const sent = fragmentOf(question, theirs);
const none = noOpinion(question.criteria);
const SENDER = "This link carries its sender\u2019s priorities.";

const line = (page: Page) => page.locator(".link-line");
const words = (page: Page) => line(page).locator("span");
const card = (page: Page) => page.locator("#verdict");
/** The slider of the first criterion. */
const slider = (page: Page) => page.getByRole("slider").first();
const first = (step: number) => stating({ [question.criteria[0]?.id ?? ""]: step });

async function expectShown(page: Page, stated: ReaderPriorities): Promise<void> {
  await expect.poll(() => shownOn(page)).toEqual(stated);
}

/** Over WebDriver BiDi goBack and goForward wait for ever when only the fragment changes. */
const travel = (page: Page, steps: number) => page.evaluate((by) => history.go(by), steps);

for (const path of [unchanged, questionPath]) {
  test(`Whoever opens a link sees its sender's priorities, is told so, and may see the default: /${path}`, async ({
    page,
  }) => {
    await page.goto(`./${path}#${sent}`);
    await expectShown(page, theirs);
    await expect(words(page)).toHaveText(SENDER);
    await expect(line(page)).toBeInViewport();
    await page.getByRole("button", { name: "See the default" }).click();
    await expectShown(page, none);
    await expect(line(page)).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`/${path}$`));
  });

  test(`A reader goes back, forward and reloads, and finds what was said at each place: /${path}`, async ({
    page,
  }) => {
    await page.goto(`./${path}`);
    await slider(page).press("End");
    const saidOnce = new RegExp(`#${fragmentOf(question, first(5))}$`);
    await expect(page).toHaveURL(saidOnce);
    // A place on the page takes the fragment's room, not what was said.
    await page.evaluate(() => document.querySelector<HTMLElement>('main a[href^="#"]')?.click());
    await expect(page).toHaveURL(/#(?!v1\.)[^#]+$/);
    const place = page.url();
    await expectShown(page, first(5));
    await page.reload();
    await expectShown(page, first(5));
    await expect(line(page)).toBeHidden();
    await slider(page).press("Home");
    await expect(page).toHaveURL(new RegExp(`#${fragmentOf(question, first(0))}$`));
    await travel(page, -1);
    await expect(page).toHaveURL(saidOnce);
    await expectShown(page, first(5));
    await expect(line(page)).toBeHidden();
    await travel(page, 1);
    await expectShown(page, first(0));
    // Off to another page and back.
    expect(place).not.toBe(page.url());
    await page.goto("./about/");
    await page.goBack();
    await expectShown(page, first(0));
    await page.reload();
    await expectShown(page, first(0));
    await expect(line(page)).toBeHidden();
  });

  test(`A link opened in the same tab takes over, and the way back leads to one's own: /${path}`, async ({
    page,
  }) => {
    await page.goto(`./${path}`);
    await slider(page).press("End");
    await expect(page).toHaveURL(/#v1\./);
    await page.evaluate((fragment) => {
      location.hash = fragment;
    }, sent);
    await expectShown(page, theirs);
    await expect(words(page)).toHaveText(SENDER);
    await travel(page, -1);
    await expectShown(page, first(5));
    await expect(line(page)).toBeHidden();
  });

  test(`Two tabs know nothing of each other: /${path}`, async ({ page, context }) => {
    const other = await context.newPage();
    await page.goto(`./${path}#${sent}`);
    await other.goto(`./${path}`);
    await expectShown(other, none);
    await slider(other).press("End");
    await expect(other).toHaveURL(new RegExp(`#${fragmentOf(question, first(5))}$`));
    await expectShown(page, theirs);
    await page.reload();
    await expectShown(page, theirs);
    await other.reload();
    await expectShown(other, first(5));
  });

  test(`A link that cannot be followed, or not in full, says why in one line: /${path}`, async ({ page }) => {
    await page.goto(`./${path}`);
    const newer = fragmentOf({ ...question, revision: 99 }, theirs);
    const cut = "This link was cut or changed on its way, so you see the default.";
    for (const { fragment, says, shows } of [
      { fragment: sent.slice(0, -3), says: cut, shows: none },
      { fragment: sent.replace("con5", "con4"), says: cut, shows: none },
      { fragment: `${sent})`, says: cut, shows: none },
      { fragment: sent.replaceAll(".", "%2E"), says: cut, shows: none },
      {
        fragment: sent.replace("v1", "v2"),
        says: "This link was made by a newer version of this site, so you see the default.",
        shows: none,
      },
      {
        fragment: golden.links.find((link) => link.question === tenCriteria.id)?.fragment ?? "",
        says: "This link carries priorities for another question, so you see the default.",
        shows: none,
      },
      {
        fragment: golden.links.find(({ name }) => name.startsWith("a criterion that"))?.fragment ?? "",
        says: `${SENDER} It also names \u201cold\u201d, which this question does not have.`,
        shows: stating({ lat: 5 }, { con: 4 }),
      },
      {
        fragment: newer,
        says: `${SENDER} It was made with newer ratings than this page has: reload the page.`,
        shows: theirs,
      },
    ]) {
      // From a state of one's own, so that the default is not there by itself.
      await slider(page).press("ArrowLeft");
      await expect(page).toHaveURL(/#v1\./);
      await page.evaluate((hash) => {
        location.hash = hash;
      }, fragment);
      await expect(words(page), fragment).toHaveText(says);
      await expectShown(page, shows);
      await expect(page.getByRole("button", { name: "See the default" })).toHaveCount(shows === none ? 0 : 1);
      const linked = page.url();
      await slider(page).press("ArrowRight");
      await expect(line(page)).toBeHidden();
      await expect(page).not.toHaveURL(linked);
      await page.evaluate(() => {
        location.hash = "";
      });
      await expectShown(page, none);
    }
  });

  test(`Every link that was ever sent still opens in its state: /${path}`, async ({ page }) => {
    await page.goto(`./${path}`);
    const ours = golden.links.filter((link) => link.question === question.id);
    expect(ours.length).toBeGreaterThan(10);
    for (const { fragment, name } of ours) {
      // In the same tab, and afresh.
      for (const open of [
        () =>
          page.evaluate((hash) => {
            location.hash = hash;
          }, fragment),
        () => page.reload(),
      ]) {
        await open();
        await expect(words(page), name).toContainText(SENDER);
        await expectShown(page, saidBy(page.url()));
      }
    }
  });
}

test("Whose priorities a link carries is told after a reload, and after a look at another page", async ({
  page,
}) => {
  await page.goto("./about/");
  await page.goto(`./${unchanged}#${sent}`);
  await expect(words(page)).toHaveText(SENDER);
  await page.reload();
  await expect(words(page)).toHaveText(SENDER);
  await page.locator('main a[href*="/questions/"]').first().click();
  await expect(page).toHaveURL(/\/questions\//);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${sent}$`));
  await expectShown(page, theirs);
  await expect(words(page)).toHaveText(SENDER);
});

test("Priorities brought along from another page are one's own; a link that comes later is not", async ({
  page,
}) => {
  await page.goto(`./${questionPath}`);
  await slider(page).press("End");
  await expect(page).toHaveURL(/#v1\./);
  await page.locator(`main a[href*="/${unchanged}#v1."]`).first().click();
  await expect(page).toHaveURL(new RegExp(`${unchanged}#v1`));
  await expectShown(page, first(5));
  // Not every browser tells where a page was opened from: without that the line is on the safe side.
  const tells = await page.evaluate(() => Boolean(Reflect.get(globalThis, "navigation")?.activation));
  if (tells) await expect(line(page)).toBeHidden();
  await page.reload();
  await expectShown(page, first(5));
  if (tells) await expect(line(page)).toBeHidden();
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, sent);
  await expect(words(page)).toHaveText(SENDER);
});

test("A link older than today's ratings gives today's verdict, and says when its own was another", async ({
  page,
}) => {
  const pair = pairs(catalog).find(({ a, b }) => rerated.includes(`${a.id}-vs-${b.id}`));
  if (!pair) throw new Error(`There is no ${rerated}`);
  const [before, today] = [formerLevels(pair, 1), ratedCriteria(pair)];
  const judged = (rated: typeof today, { priorities, needs }: ReaderPriorities) =>
    judge(rated, priorities, needs);
  const sides = { a: { name: pair.a.shortName }, b: { name: pair.b.shortName } };
  const singles = question.criteria.flatMap(({ id }) =>
    question.criteria.flatMap(({ id: other }) =>
      [0, 1, 4, 5].map((step) => stating({ [id]: 5, [other]: step })),
    ),
  );
  const turned = singles.find((said) => judged(before, said).pick !== judged(today, said).pick);
  const kept = singles.find((said) => judged(before, said).pick === judged(today, said).pick);
  if (!turned || !kept) throw new Error("No priorities tell the revisions apart");
  const link = (said: ReaderPriorities) => fragmentOf({ ...question, revision: 1 }, said);

  await page.goto(`./${rerated}#${link(turned)}`);
  await expectShown(page, turned);
  const was = headlineText(judged(before, turned), sides);
  await expect(words(page)).toContainText(`By the ratings of its day (revision 1) the pick was: `);
  await expect(words(page)).toContainText(was.slice(was.indexOf(",")));
  await expect(card(page).locator("#yours")).toContainText(judged(today, turned).pick ? "," : " ");

  await page.goto(`./${rerated}#${link(kept)}`);
  await expectShown(page, kept);
  await expect(words(page)).toHaveText(SENDER);
});

test("What is copied as the link opens the very same page elsewhere", async ({ page, browser, baseURL }) => {
  await page.addInitScript(() => {
    const writeText = (text: string) => {
      Object.assign(window, { copied: text });
      return Promise.resolve();
    };
    Object.defineProperty(navigator, "clipboard", { value: { writeText } });
  });
  const context = await browser.newContext({ baseURL: baseURL ?? "" });
  const elsewhere = await context.newPage();
  const address = new URL(unchanged, baseURL).href;
  const all = question.criteria.map(({ id }) => [id, 0] as const);
  for (const said of [
    none,
    theirs,
    stating({ lat: 5 }),
    stating({}, { con: 5, und: 5 }),
    stating(Object.fromEntries(all)),
    stating({ ...Object.fromEntries(all), ops: 2 }),
  ]) {
    const fragment = fragmentOf(question, said);
    await page.goto("about:blank");
    await page.goto(fragment ? `./${unchanged}#${fragment}` : `./${unchanged}`);
    await page.getByRole("button", { name: "Copy link" }).click();
    const copied = await page.evaluate(() => String(Reflect.get(window, "copied")));
    expect(copied).toBe(fragment ? `${address}#${fragment}` : address);
    await elsewhere.goto("about:blank");
    await elsewhere.goto(copied);
    await expectShown(elsewhere, said);
    const text = (one: Page) => one.locator("#verdict h2, #verdict .own, #verdict .mine, #verdict .bars");
    expect(await text(elsewhere).allInnerTexts()).toEqual(await text(page).allInnerTexts());
    await expect(elsewhere.locator("#yours")).toHaveCount(fragment ? 1 : 0);
  }
  await context.close();
});

/** Counts what the page writes into its address. */
async function countingWrites(page: Page): Promise<() => Promise<number[]>> {
  await page.addInitScript(() => {
    const written: number[] = [];
    Object.assign(window, { written });
    const write = history.replaceState.bind(history);
    history.replaceState = (...what) => {
      written.push(performance.now());
      write(...what);
    };
  });
  return () => page.evaluate(() => Reflect.get(window, "written") as number[]);
}

/** The most that fall into any one second. */
function mostInASecond(times: readonly number[]): number {
  return Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + 1000).length));
}

test("However long a key is held, the address is written at most five times a second, without new history", async ({
  page,
}) => {
  const writes = await countingWrites(page);
  await page.goto(`./${unchanged}`);
  const before = await page.evaluate(() => history.length);
  await slider(page).focus();
  const until = Date.now() + 2000;
  // A held key repeats: to one end, and back again.
  while (Date.now() < until) {
    for (const key of ["ArrowRight", "ArrowRight", "ArrowLeft", "ArrowLeft"]) await page.keyboard.down(key);
  }
  await page.keyboard.up("ArrowLeft");
  await page.keyboard.up("ArrowRight");
  await page.keyboard.press("Home");
  await expect(page).toHaveURL(new RegExp(`#${fragmentOf(question, first(0))}$`));
  const times = await writes();
  expect(times.length).toBeGreaterThan(1);
  expect(mostInASecond(times)).toBeLessThanOrEqual(5);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test("A slider that is dragged is written once it is let go, and leaves no new history", async ({ page }) => {
  const writes = await countingWrites(page);
  await page.goto(`./${unchanged}`);
  const before = await page.evaluate(() => history.length);
  await slider(page).scrollIntoViewIfNeeded();
  const box = await slider(page).boundingBox();
  if (!box) throw new Error("The slider has no place");
  const at = (part: number) => [box.x + box.width * part, box.y + box.height / 2] as const;
  await page.mouse.move(...at(0.6));
  await page.mouse.down();
  const until = Date.now() + 1500;
  while (Date.now() < until) for (const part of [0.1, 0.9, 0.3]) await page.mouse.move(...at(part));
  await page.mouse.move(...at(0.99));
  await page.mouse.up();
  await expect(page).toHaveURL(new RegExp(`#${fragmentOf(question, first(5))}$`));
  expect(mostInASecond(await writes())).toBeLessThanOrEqual(5);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test("A browser that refuses to write the address takes nothing from the page", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    const write = history.replaceState.bind(history);
    history.replaceState = (...what) => {
      if (!Reflect.has(window, "calm")) throw new DOMException("Too many calls", "SecurityError");
      write(...what);
    };
  });
  await page.goto(`./${unchanged}`);
  await slider(page).press("End");
  await expect(card(page).locator("#yours")).toBeVisible();
  await expectShown(page, first(5));
  await expect(page).toHaveURL(new RegExp(`/${unchanged}$`));
  // The next change is written as soon as the browser allows it.
  await page.evaluate(() => Object.assign(window, { calm: true }));
  await slider(page).press("Home");
  await expect(page).toHaveURL(new RegExp(`#${fragmentOf(question, first(0))}$`));
  expect(errors).toEqual([]);
});

test("What was said a moment before the reader leaves, or follows a link, is not lost", async ({ page }) => {
  await page.goto(`./${unchanged}`);
  await expectShown(page, none);
  // Two in a row: the second has to wait for its turn, and the page is left before it comes.
  await page.evaluate(
    (about) => {
      const [slider] = document.querySelectorAll<HTMLInputElement>(".priority input");
      const say = (step: string) => {
        if (slider) slider.value = step;
        for (const event of ["input", "change"]) slider?.dispatchEvent(new Event(event));
      };
      say("4");
      setTimeout(() => {
        say("5");
        location.assign(about);
      }, 30);
    },
    new URL("about/", page.url().split("compare/")[0]).href,
  );
  await expect(page).toHaveURL(/\/about\/$/);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`#${fragmentOf(question, first(5))}$`));
  await expectShown(page, first(5));
  // A link that comes while a change waits to be written stops that write, and none that follows.
  await page.evaluate(async (fragment) => {
    const [slider] = document.querySelectorAll<HTMLInputElement>(".priority input");
    const say = (step: string) => {
      if (slider) slider.value = step;
      for (const event of ["input", "change"]) slider?.dispatchEvent(new Event(event));
    };
    say("4");
    await new Promise((resolve) => setTimeout(resolve, 50));
    say("3");
    location.hash = fragment;
  }, sent);
  await expectShown(page, theirs);
  await expect(words(page)).toHaveText(SENDER);
  await slider(page).press("Home");
  await expect
    .poll(() => page.url())
    .toContain(fragmentOf(question, { ...theirs, priorities: theirs.priorities.with(0, 0) }));
});
