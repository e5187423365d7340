import { expect, type Page, test } from "@playwright/test";
import { openAll } from "./axe.ts";
import { comeToMessages } from "./coming-near.ts";
import { giveEye } from "./contrast.ts";
import { colourModes, see } from "./modes.ts";
import { aComparison, listedPages, tellingPages, wrongOn } from "./pages.ts";

const aQuestion = listedPages.find((path) => /^questions\/[^/]+\/$/.test(path)) ?? "";

/** Where the keyboard is, and what is wrong with how it shows. */
interface Stop {
  readonly name: string;
  /** The place among all elements of the page: tells two links with one text apart. */
  readonly place: number;
  readonly faults: readonly string[];
}

function currentStop(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    // A link that breaks over two lines has two boxes; its first must show.
    const [box = element.getBoundingClientRect()] = element.getClientRects();
    // What is higher than the window shows its beginning.
    const isShown =
      box.width > 0 &&
      box.top >= -1 &&
      Math.min(box.bottom, Math.max(box.top, 0) + innerHeight / 2) <= innerHeight + 1 &&
      box.left >= -1 &&
      box.right <= innerWidth + 1;
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    const isOnTop = top !== null && (element.contains(top) || top.contains(element));
    const hasRing =
      outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
    return {
      name: element.textContent.trim().replace(/\s+/g, " ") || element.tagName,
      place: [...document.querySelectorAll("*")].indexOf(element),
      faults: [
        ...(hasRing ? [] : [`has no ring: ${outlineStyle} ${outlineWidth} ${outlineColor}`]),
        ...(isShown || element.matches('[role="region"]') ? [] : [`is out of sight: ${JSON.stringify(box)}`]),
        ...(isOnTop || element.matches('[role="region"]')
          ? []
          : [`is covered by ${top?.outerHTML.slice(0, 80)}`]),
      ],
    };
  });
}

/** Presses Tab from the top until the keyboard has left the page. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  const most = (await page.locator("a, button, input, select, summary, [tabindex]").count()) + 5;
  while (stops.length <= most) {
    await page.keyboard.press("Tab");
    const stop = await currentStop(page);
    if (stop === null || stop.place === stops[0]?.place) return stops;
    stops.push(stop);
  }
  throw new Error(`After ${most} steps the keyboard is still on the page, at ${stops.at(-1)?.name}`);
}

/** The places of all that can be used and is shown, in the order of the page. */
function usablePlaces(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll("*")];
    const usable = [
      ...document.querySelectorAll<HTMLElement>(
        // Of radio buttons that belong together the keyboard stops at the pressed one; arrows lead to the others.
        'a[href], button, input:not([type="radio"]:not(:checked)), select, summary, [tabindex="0"]',
      ),
    ];
    return usable
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => all.indexOf(element));
  });
}

const laptop = { width: 1280, height: 720 };
const phone = { width: 390, height: 844 };

for (const { path, name, viewport, opened } of [
  { path: aComparison, name: "on a laptop", viewport: laptop, opened: false },
  { path: aComparison, name: "on a phone with all reasons opened", viewport: phone, opened: true },
  { path: aQuestion, name: "on a laptop", viewport: laptop, opened: false },
  { path: "", name: "on a phone", viewport: phone, opened: false },
]) {
  test.describe(name, () => {
    test.use({ viewport });

    test(`A reader of /${path} with only a keyboard passes everything in order, always sees where, and gets out`, async ({
      page,
    }) => {
      await page.goto(`./${path}`);
      if (opened) {
        await openAll(page);
        await expect(page.locator(".take button").first()).toBeVisible();
      }
      // The keyboard does that itself at each of them, and the places of all that follows move with it.
      await comeToMessages(page);
      // Before the walk: what lies over the page closes when the keyboard leaves it.
      const usable = await usablePlaces(page);
      const stops = await walk(page);
      expect(stops.slice(0, 4).map((stop) => stop.name)).toEqual([
        "Skip to the content",
        "Weighed",
        "Questions",
        "Architectures",
      ]);
      expect(stops.flatMap((stop) => stop.faults.map((fault) => `${stop.name} ${fault}`))).toEqual([]);
      expect(stops.map(({ place }) => place)).toEqual(usable);
    });
  });
}

test("The first key on every page leads past the header to the content", async ({ page }) => {
  // On the page of the search the keyboard is in its field, past the header, from the beginning.
  const others = tellingPages.filter((path) => path !== "search/");
  const wrong = await wrongOn(others, async (path) => {
    await page.goto(`./${path}`);
    await page.keyboard.press("Tab");
    const skip = page.locator(":focus");
    const isShown = (await skip.boundingBox())?.x ?? -1;
    const text = await skip.textContent();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const isInside = await page.evaluate(
      () => document.querySelector("main")?.contains(document.activeElement) === true,
    );
    const hasContentLinks = (await page.locator("main a").count()) > 0;
    return [
      ...(text === "Skip to the content" && isShown >= 0 ? [] : [`begins with ${text} at ${isShown}`]),
      ...(isInside || !hasContentLinks ? [] : ["leads on to something outside the content"]),
    ];
  });
  expect(wrong).toEqual([]);
});

test("A reader opens and closes a reason with the keyboard and goes on from there", async ({ page }) => {
  await page.goto(`./${aComparison}`);
  const reason = page.locator("details", { has: page.locator(".cites a") }).first();
  await reason.locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect(reason).toHaveAttribute("open");
  await page.keyboard.press("Tab");
  expect(await reason.evaluate((details) => details.contains(document.activeElement))).toBe(true);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Space");
  await expect(reason).not.toHaveAttribute("open");
});

for (const path of ["", aQuestion, aComparison]) {
  test(`The ring around where the keyboard is on /${path} stands out in all colours, and nothing covers what has it`, async ({
    page,
  }) => {
    await page.goto(`./${path}`);
    await openAll(page);
    for (const mode of [...colourModes, { mode: "on a phone", wishes: {}, width: 390 }]) {
      await see(page, mode);
      // What a script focuses has its ring only after a key was pressed.
      await page.keyboard.press("Tab");
      await giveEye(page);
      expect.soft(await faintRings(page), mode.mode).toEqual([]);
    }
  });
}

/** Focuses all there is, one after the other: what has no ring that stands out, and what is covered while it has focus. */
function faintRings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const usable = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]'),
    ].filter((element) => window.eye.isSeen(element));
    return usable
      .flatMap((element) => {
        element.focus();
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
        const ratio = window.eye.ratio(outlineColor, window.eye.groundOf(element.parentElement));
        const hasRing = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && ratio >= 3;
        const [box = element.getBoundingClientRect()] = element.getClientRects();
        const covers = [box.top + 2, box.top + box.height / 2, box.bottom - 2]
          .map((y) => document.elementFromPoint(box.left + box.width / 2, y))
          .filter((top) => top && !element.contains(top) && !top.contains(element));
        const name = element.outerHTML.slice(0, 70);
        return [
          ...(hasRing
            ? []
            : [`${name} has a ring of ${outlineStyle} ${outlineWidth} at ${ratio.toFixed(1)} to 1`]),
          ...(covers.length < 2 ? [] : [`${name} is covered by ${covers[0]?.outerHTML.slice(0, 60)}`]),
        ];
      })
      .slice(0, 8);
  });
}

test("What comes when a claim has the keyboard goes at Escape, and comes back when it is pointed at", async ({
  page,
}) => {
  await page.goto(`./${aComparison}`);
  const claim = page.locator("#because");
  const message = claim.locator("copy-message");
  const isCutAway = () => message.evaluate((element) => getComputedStyle(element).clipPath !== "none");
  await expect(message).toHaveCount(0);
  await claim.getByRole("link", { name: "disagree" }).focus();
  await expect.poll(isCutAway).toBe(false);
  await page.keyboard.press("Tab");
  await expect(message.getByRole("button", { name: "copy the message" })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Escape");
  await expect.poll(isCutAway).toBe(true);
  await claim.getByRole("link", { name: "disagree" }).hover();
  await expect.poll(isCutAway).toBe(false);
  await message.hover();
  await expect.poll(isCutAway).toBe(false);
});
