import { type CDPSession, expect, type Page, test } from "@playwright/test";
import { fragmentOf } from "#domain/priorities-link.ts";
import { noOpinion, type ReaderPriorities } from "#domain/reader-priorities.ts";
import { ownRanking, rankingInWords } from "#view-models/own-ranking.ts";
import { aRankedQuestion, saying, thePublishedPairs } from "../fixtures/weighed-pairs.ts";
import { axeFindings, openAll } from "./axe.ts";
import { expectToFollow, readCard, type ShownVerdict, verdictToShow } from "./shown-verdict.ts";
import { stickingOut } from "./sticking-out.ts";

/** What the controls for a reader's own priorities owe to touch, to screen readers and to the eye; journeys are beside. */

const published = thePublishedPairs();
const [first] = published;
if (!first) throw new Error("There is no pair");
const { path, pair } = first;
const { question, rated } = pair;
const otherwise = noOpinion(question.criteria);
const asked = aRankedQuestion();
const questionPath = `questions/${question.id}/`;
const nameOf = (k: number) => question.criteria[k]?.name ?? "";
const hashOf = (stated: ReaderPriorities) => `#${fragmentOf(question, stated)}`;
/** Somebody for whom two things matter, and one is a must. */
const opinion = saying(otherwise.priorities.with(3, 5).with(0, 0), [null, 2]);

const slider = (page: Page, k: number) => page.getByRole("slider", { name: nameOf(k), exact: true });

for (const one of published) {
  test(`/${one.path} shows at every situation, and where weighing ends, what follows from the catalog`, async ({
    page,
  }) => {
    const ones = one.pair.question.criteria;
    const highest = one.pair.rated.map(({ a, b }) => Math.max(a.level, b.level));
    const unreachable = highest.findIndex((level) => level < 5);
    const states = [
      ...one.pair.question.situations.map(({ stated }) => stated),
      saying(ones.map(() => 0)),
      saying(ones.map((_, k) => (k === 4 ? 2 : 0))),
      saying(ones.map((_, k) => (k * 2) % 6)),
      saying(
        otherwise.priorities,
        ones.map((_, k) => (k === unreachable ? 5 : null)),
      ),
      saying(
        ones.map(() => 0),
        ones.map((_, k) => (k === unreachable ? 5 : null)),
      ),
    ];
    await page.goto(`./${one.path}`);
    const shown = await page.evaluate(
      async ([hashes = [], code = ""]) => {
        const read = new Function(`return (${code})`)() as () => ShownVerdict | null;
        const card = document.querySelector("#verdict");
        const all: (ShownVerdict | null)[] = [];
        for (const hash of hashes) {
          const isWeighed = new Promise((resolve) =>
            card?.addEventListener("weighed", resolve, { once: true }),
          );
          location.hash = hash;
          await isWeighed;
          all.push(read());
        }
        return all;
      },
      [states.map(hashOf), readCard.toString()] as const,
    );
    expect(shown).toEqual(states.map((stated) => verdictToShow(one.pair, stated)));
  });
}

test.describe("by touch", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  /** Puts a finger on a slider, at a part of its length. */
  const touch = async (page: Page, k: number, part: number) => {
    await slider(page, k).scrollIntoViewIfNeeded();
    const box = await slider(page, k).boundingBox();
    if (!box) throw new Error("The slider is not shown");
    const isUpright = box.height > box.width;
    // A thumb is as wide as the slider is thick: its middle cannot reach the ends.
    const along = isUpright ? 1 - part : part;
    await page.touchscreen.tap(
      box.x + (isUpright ? box.width / 2 : 6 + along * (box.width - 12)),
      box.y + (isUpright ? 6 + along * (box.height - 12) : box.height / 2),
    );
  };

  test("A reader of a pair sets and takes back everything with a finger", async ({ page }) => {
    await page.goto(`./${path}`);
    await touch(page, 0, 1);
    await expectToFollow(page, pair, saying(otherwise.priorities.with(0, 5)));
    await touch(page, 0, 0);
    await expectToFollow(page, pair, saying(otherwise.priorities.with(0, 0)));
    await page.locator("p.standing").getByRole("button", { name: "Reset" }).tap();
    await expectToFollow(page, pair, otherwise);

    const mustHave = page.getByLabel(`Must-have: ${nameOf(1)}`, { exact: true });
    await mustHave.tap();
    await mustHave.selectOption("2");
    await expectToFollow(page, pair, saying(otherwise.priorities, [null, 2]));
    await page.locator("#verdict").getByRole("button", { name: "Reset" }).tap();
    await expectToFollow(page, pair, otherwise);

    const [situation] = question.situations;
    await page.getByLabel("Start from").selectOption(situation?.id ?? "");
    await expectToFollow(page, pair, situation?.stated ?? otherwise);
    await page.getByRole("button", { name: "Back to no opinion" }).tap();
    await expectToFollow(page, pair, otherwise);
    await page.locator(".top-three summary").tap();
    await expect(page.getByLabel("First in importance")).toBeVisible();
    await page.locator(".take summary").tap();
    await expect(page.locator(".take button").first()).toBeVisible();

    await page.goto("about:blank");
    await page.goto(`./${path}${hashOf(opinion)}`);
    await page.getByRole("button", { name: "See the default" }).tap();
    await expectToFollow(page, pair, otherwise);
  });

  test("A reader of a question ranks all members with a finger", async ({ page }) => {
    await page.goto(`./${questionPath}`);
    const line = page.locator("div.tools > p").first();
    for (const [part, step] of [
      [1, 5],
      [0, 0],
    ] as const) {
      await touch(page, 8, part);
      await expect(slider(page, 8)).toHaveValue(`${step}`);
      const places = ownRanking(asked.question, asked.members, saying(otherwise.priorities.with(8, step)));
      await expect(line).toHaveText(rankingInWords(places));
    }
  });

  test("Whatever a finger must hit is at least 24 pixels wide and high", async ({ page }) => {
    for (const one of [path, questionPath]) {
      await page.goto(`./${one}${hashOf(opinion)}`);
      await openAll(page);
      const small = await page.evaluate(() => {
        const controls = document.querySelectorAll(
          "main :is(input[type=range], select, button.plain, .tools summary, .take summary)",
        );
        return [...controls]
          .filter((control) => control.checkVisibility({ visibilityProperty: true }))
          .map((control) => ({ control, box: control.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ control, box }) => `${control.outerHTML.slice(0, 60)} is ${box.width} by ${box.height}`);
      });
      expect(small).toEqual([]);
    }
  });
});

interface Heard {
  readonly role: string;
  readonly name: string;
  readonly says: string;
}

/**
 * What a screen reader is given for every control of the page's tools. The words for a slider's value are read from the
 * element: Chromium hands them to screen readers, but its own view of the tree leaves them out.
 */
async function heardControls(page: Page, cdp: CDPSession): Promise<Heard[]> {
  await page.locator("main").waitFor();
  const { nodes } = await cdp.send("Accessibility.getFullAXTree");
  const worded = await page
    .locator("input[type=range]")
    .evaluateAll((all) => all.map((one) => one.ariaValueText));
  return nodes
    .filter(({ ignored, role }) => !ignored && ["slider", "combobox"].includes(`${role?.value}`))
    .map(({ role, name, value }) => {
      const says = role?.value === "slider" ? worded.shift() : value?.value;
      return { role: `${role?.value}`, name: `${name?.value}`, says: `${says}` };
    });
}

test.describe("to a screen reader", () => {
  test("Every control has a name of its own, and a slider says its step and its share of the total", async ({
    page,
  }) => {
    const cdp = await page.context().newCDPSession(page);
    const total = opinion.priorities.reduce((sum, priority) => sum + priority, 0);
    const sliders = question.criteria.map(({ name }, k) => {
      const step = opinion.priorities[k] ?? 0;
      const says = `${step} of 5, ${Math.round((100 * step) / total)}\u00a0% of the total`;
      return { role: "slider", name, says };
    });
    for (const { one, lowest, none, level } of [
      { one: path, lowest: "Must-have", none: "no must-have", level: "at least 2" },
      { one: questionPath, lowest: "Lowest acceptable level", none: "any", level: "2" },
    ]) {
      await page.goto(`./${one}${hashOf(opinion)}`);
      await openAll(page);
      // What a fold holds comes when it is opened.
      await page.getByRole("combobox", { name: "Third in importance" }).waitFor();
      const heard = await heardControls(page, cdp);
      const mustHaves = question.criteria.map(({ name }, k) => {
        return { role: "combobox", name: `${lowest}: ${name}`, says: k === 1 ? level : none };
      });
      expect(heard.filter(({ role }) => role === "slider")).toEqual(sliders);
      expect(heard.filter(({ name }) => name.startsWith(lowest))).toEqual(mustHaves);
      const others = heard.filter(({ role, name }) => role === "combobox" && !name.startsWith(lowest));
      expect(others).toEqual([
        { role: "combobox", name: "Start from", says: "your own priorities" },
        { role: "combobox", name: "First in importance", says: "first…" },
        { role: "combobox", name: "Second in importance", says: "second…" },
        { role: "combobox", name: "Third in importance", says: "third…" },
      ]);
      expect(new Set(heard.map(({ name }) => name)).size).toBe(heard.length);
    }
  });

  /** Notes every text that a live region gets, from before the page's own script. */
  const listen = (page: Page) =>
    page.addInitScript(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const region = (target instanceof Element ? target : target.parentElement)?.closest(
            "[role=status], [role=alert], [aria-live]",
          );
          const words = region?.textContent?.trim();
          if (words && region?.checkVisibility()) heard.push(words);
        }
      }).observe(document, { childList: true, characterData: true, subtree: true });
    });
  const heardOn = (page: Page) => page.evaluate(() => Reflect.get(window, "heard") as string[]);
  /** Longer than the calm that an announcement waits for. */
  const calm = (page: Page) => page.waitForTimeout(1500);

  for (const { one, settled } of [
    { one: path, settled: /leads by|Too close|clearly|on balance|on every criterion/ },
    { one: questionPath, settled: /comes first with|share the first place/ },
  ]) {
    test(`/${one} is silent as it opens, and says once, politely, what a whole move of a slider has settled`, async ({
      page,
    }) => {
      await listen(page);
      await page.goto(`./${one}`);
      await expect(slider(page, 0)).toBeAttached();
      await calm(page);
      expect(await heardOn(page)).toEqual([]);
      await slider(page, 0).focus();
      for (const key of ["Home", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp"]) {
        await page.keyboard.press(key);
      }
      await calm(page);
      const [heard, ...more] = await heardOn(page);
      expect(heard).toMatch(settled);
      expect(more).toEqual([]);
      const loud = page.locator("[role=alert], [aria-live=assertive]");
      await expect(loud).toHaveCount(0);
      await page.getByRole("button", { name: "Back to no opinion" }).press("Enter");
      await calm(page);
      expect(await heardOn(page)).toHaveLength(2);
    });
  }
});

for (const one of [path, questionPath]) {
  test(`Everyone can use /${one} with priorities set and all of it open, on a phone and on a laptop, by day and at night`, async ({
    page,
  }) => {
    await page.goto(`./${one}${hashOf(opinion)}`);
    await openAll(page);
    if (one === path) await expect(page.locator(".take button").first()).toBeVisible();
    // To axe whatever is under the line at the foot is out of reach. That nothing stays under it is tested below.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(".standing { position: static !important }");
      document.adoptedStyleSheets = [sheet];
    });
    for (const [width, height] of [
      [390, 844],
      [1280, 720],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await axeFindings(page), `${width} ${colorScheme}`).toEqual([]);
      }
    }
    await page.emulateMedia({ forcedColors: "active", colorScheme: "light" });
    expect.soft(await axeFindings(page), "in the reader's own colours").toEqual([]);
    const bars = page.locator(".bars rect");
    if (one === path) {
      const hues = await bars.evaluateAll((all) => [
        ...new Set(all.map((bar) => getComputedStyle(bar).fill)),
      ]);
      expect(hues.length).toBeGreaterThan(1);
    }
  });

  test(`At 320 pixels /${one} does not scroll sideways with priorities set and all of it open`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(`./${one}${hashOf(opinion)}`);
    await openAll(page);
    if (one === path) await expect(page.locator(".take button").first()).toBeVisible();
    expect(await stickingOut(page)).toEqual([]);
  });

  test(`With the line at the foot of /${one}, nothing that the keyboard reaches is covered`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    for (const viewport of [
      { width: 390, height: 664 },
      { width: 320, height: 256 },
    ]) {
      await page.setViewportSize(viewport);
      await page.goto(`./${one}${hashOf(opinion)}`);
      const from = page.locator("div.tools select").first();
      await from.focus();
      const covered: string[] = [];
      for (let stop = 0; stop < 45; stop++) {
        const what = await page.evaluate(() => {
          const element = document.activeElement;
          // Beyond the first of the page.
          if (!element || element === document.body) return "";
          const [box = element.getBoundingClientRect()] = element.getClientRects();
          // Of what is in sight: a region that scrolls may be taller than the screen.
          const [above, below] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
          const middle = [box.left + box.width / 2, (above + below) / 2] as const;
          const top = document.elementFromPoint(...middle);
          const isOnTop = top !== null && (element.contains(top) || top.contains(element));
          return isOnTop ? "" : `${element.outerHTML.slice(0, 80)} under ${top?.outerHTML.slice(0, 60)}`;
        });
        if (what) covered.push(what);
        await page.keyboard.press(viewport.width === 390 ? "Tab" : "Shift+Tab");
      }
      expect(covered, `${viewport.width}`).toEqual([]);
    }
  });

  test(`On /${one} the slider under the finger stays where it is, whatever that changes`, async ({
    page,
  }) => {
    for (const [width, height] of [
      [390, 844],
      [1280, 720],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto("about:blank");
      await page.goto(`./${one}`);
      for (const k of [0, 4, 8]) {
        await slider(page, k).scrollIntoViewIfNeeded();
        await slider(page, k).focus();
        // The browser may still be scrolling to it.
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        const before = (await slider(page, k).boundingBox())?.y ?? 0;
        for (const key of ["End", "Home", "ArrowUp"]) {
          await page.keyboard.press(key);
          await page.evaluate(() => new Promise((done) => setTimeout(done, 120)));
          const after = (await slider(page, k).boundingBox())?.y ?? 0;
          expect.soft(Math.abs(after - before), `${nameOf(k)} after ${key} at ${width}`).toBeLessThan(1.5);
        }
        await page.getByRole("button", { name: "Back to no opinion" }).evaluate((button) => {
          (button as HTMLElement).click();
        });
      }
    }
  });
}

test("Every link from a question to its pairs opens in exactly the reader's state, and claims no sender", async ({
  page,
}) => {
  await page.goto(`./${questionPath}`);
  await slider(page, 3).press("End");
  const stated = saying(otherwise.priorities.with(3, 5));
  const links = page.locator('main a[href*="-vs-"]');
  await expect(links.last()).toHaveAttribute("href", new RegExp(`${hashOf(stated)}$`));
  const hrefs = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(hrefs.filter((href) => new URL(href).hash !== hashOf(stated))).toEqual([]);
  const opened = new Set(hrefs.map((href) => new URL(href).pathname));
  expect([...opened].map((one) => one.slice(1)).sort()).toEqual(published.map((one) => one.path).sort());
  await expect.poll(() => page.evaluate(() => location.hash)).toBe(hashOf(stated));
  await links.first().click();
  await expect(page).toHaveURL(/\/compare\/.*#v1/);
  const target = published.find((one) => new URL(page.url()).pathname.endsWith(one.path));
  if (!target) throw new Error("The link leads to no pair");
  await expectToFollow(page, target.pair, stated);
  await expect(page.locator(".link-line")).toBeHidden();
  // A link that is not one of ours, though opened in the same tab, does carry its sender's.
  await page.goto(`./${path}${hashOf(opinion)}`);
  await expect(page.locator(".link-line")).toContainText("This link carries its sender’s priorities.");
  await page.locator(`.crumbs a[href*="/${questionPath}"]`).click();
  await expect(page).toHaveURL(/\/questions\/.*#v1/);
  await expect(page.locator(".link-line")).toContainText("This link carries its sender’s priorities.");
});

test("Beside a must-have stands whom it rules out, at every level of every criterion", async ({ page }) => {
  await page.goto(`./${path}`);
  const said = await page.locator(".priority").evaluateAll(async (all) => {
    // What follows a choice comes in a task of its own, after the next frame.
    const painted = () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
    const heard: string[][] = [];
    for (const row of all) {
      const choice = row.querySelector("select");
      const words: string[] = [];
      for (const level of ["2", "3", "4", "5", ""]) {
        if (choice) choice.value = level;
        choice?.dispatchEvent(new Event("change"));
        await painted();
        words.push(row.lastElementChild?.textContent ?? "");
      }
      heard.push(words.slice(0, -1));
    }
    return heard;
  });
  const inside = (name: string) =>
    /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  const expected = rated.map(({ a, b }) =>
    [2, 3, 4, 5].map((level) => {
      if (a.level < level && b.level < level) return "rules out both";
      if (a.level < level) return `rules out ${inside(pair.sides.a.name)}`;
      return b.level < level ? `rules out ${inside(pair.sides.b.name)}` : "rules out nobody here";
    }),
  );
  expect(said).toEqual(expected);
});
