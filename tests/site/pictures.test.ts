import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { type Mode, see, spaceOut } from "./modes.ts";

/**
 * Pages as they are meant to look, each picture reviewed by a person and kept in tests/site/pictures. A change that is
 * meant is looked at and kept anew: `npm test -- tests/site/pictures --update-snapshots`.
 *
 * The letters of a system differ from machine to machine, so here the site's own serif stands in for them. Two pictures
 * are the same when at most one pixel in a hundred differs by more than a fifth of the way from black to white: other
 * versions of a browser smooth edges otherwise, but a thing that is gone or has moved is more.
 */

const TOLERANCE = { maxDiffPixelRatio: 0.01, threshold: 0.2 } as const;

const LETTERS = readFileSync("tests/site/pictures/letters.css", "utf8");

/** A page in a mode that shows what the mode is for. */
interface Picture extends Mode {
  readonly name: string;
  readonly path: string;
  /** What is brought into sight; the page's beginning without. */
  readonly place?: string;
  /** What is done to the page before it opens, or to its browser. */
  readonly before?: (page: Page) => Promise<unknown>;
  readonly after?: (page: Page) => Promise<unknown>;
  readonly withoutScript?: boolean;
}

const comparison = "compare/multi-leader-vs-single-leader/";
const question = "questions/write-authority/";
const architecture = "architectures/leaderless-quorum/";
const light = { colorScheme: "light" } as const;
const dark = { colorScheme: "dark" } as const;

const ofComparison: readonly Omit<Picture, "path">[] = [
  { name: "light", mode: "by day", wishes: light },
  { name: "dark", mode: "at night", wishes: dark },
  { name: "phone", mode: "on a phone", wishes: light, width: 390 },
  { name: "phone-dark", mode: "on a phone at night", wishes: dark, width: 390 },
  { name: "chosen-dark", mode: "in the dark its reader chose", wishes: light, after: chooseDark },
  { name: "print", mode: "on paper", wishes: { media: "print" }, width: 718 },
  { name: "forced", mode: "in the reader's own colours", wishes: { ...dark, forcedColors: "active" } },
  { name: "contrast", mode: "with more contrast", wishes: { ...light, contrast: "more" } },
  { name: "contrast-dark", mode: "at night with more contrast", wishes: { ...dark, contrast: "more" } },
  { name: "motion", mode: "with little motion", wishes: { ...light, reducedMotion: "reduce" } },
  { name: "320", mode: "at 320 pixels, or enlarged four times", wishes: light, width: 320 },
  { name: "text-200", mode: "with letters of twice the size", wishes: light, after: enlargeText },
  { name: "spaced", mode: "with letters, words and lines spaced out", wishes: light, after: spaceOut },
  { name: "without-script", mode: "without script", wishes: light, withoutScript: true },
  { name: "without-styles", mode: "without styles", wishes: light, before: withoutStyles },
  { name: "without-images", mode: "without images", wishes: light, place: "#moments", before: withoutImages },
  { name: "own", mode: "at its reader's priorities", wishes: light, after: haveAnOpinion },
  { name: "lead", mode: "at what makes the lead", wishes: light, place: "#lead" },
  {
    name: "lead-forced",
    mode: "at the lead, in own colours",
    wishes: { forcedColors: "active" },
    place: "#lead",
  },
  { name: "criteria", mode: "at the criteria", wishes: light, place: "#criteria" },
  {
    name: "criteria-phone",
    mode: "at the criteria on a phone",
    wishes: dark,
    width: 390,
    place: "#criteria",
  },
  { name: "moments", mode: "at the moments", wishes: light, place: "#moments" },
  { name: "moments-dark", mode: "at the moments at night", wishes: dark, width: 390, place: "#moments" },
  {
    name: "moments-forced",
    mode: "at the moments, in own colours",
    wishes: { forcedColors: "active" },
    place: "#moments",
  },
];

const elsewhere: readonly Picture[] = [
  ["home", "", ""],
  ["question", question, "#situations"],
  ["ratings", question, "#ratings"],
  ["architecture", architecture, ""],
  ["write", architecture, "#write"],
  ["legend", "method/drawings/", ""],
  ["comparisons", "compare/", ""],
  ["sources", "sources/", ""],
  ["not-found", "compare/multi-leader-vs-singel-leader/", ""],
  ["card", "embed/multi-leader-vs-single-leader/", ""],
].flatMap(([name = "", path = "", place = ""]) => [
  { name, path, place, mode: "by day", wishes: light },
  { name: `${name}-phone-dark`, path, place, mode: "on a phone at night", wishes: dark, width: 390 },
]);

const pictures: readonly Picture[] = [
  ...ofComparison.map((one) => ({ ...one, name: `comparison-${one.name}`, path: comparison })),
  ...elsewhere,
];

test("Every picture has a name of its own", () => {
  expect(new Set(pictures.map(({ name }) => name)).size).toBe(pictures.length);
});

for (const picture of pictures) {
  const { name, path, mode, place, before, after, withoutScript = false } = picture;
  test.describe(() => {
    // The policy of the site would refuse the letters that stand in.
    test.use({ javaScriptEnabled: !withoutScript, bypassCSP: true, deviceScaleFactor: 1 });

    test(`/${path} looks as it is meant to ${mode}: ${name}`, async ({ page }) => {
      await before?.(page);
      await see(page, picture);
      await page.goto(`./${path}`, { waitUntil: "networkidle" });
      // The letters are optional on a first visit, and sure on the second.
      await page.reload({ waitUntil: "networkidle" });
      await after?.(page);
      // Other letters make other heights: a place is gone to when they are there.
      await writeIn(page, LETTERS);
      if (place) await page.locator(place).evaluate((element) => element.scrollIntoView());
      await expect(page).toHaveScreenshot(`${name}.png`, { ...TOLERANCE, animations: "disabled" });
    });
  });
}

/** Has the whole page written in other letters, and waits for them. */
async function writeIn(page: Page, letters: string): Promise<void> {
  await page.evaluate(async (rules) => {
    const style = document.createElement("style");
    style.textContent = rules;
    document.head.append(style);
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  }, letters);
}

async function chooseDark(page: Page): Promise<void> {
  await page.getByRole("radio", { name: "Dark" }).check();
  await page.evaluate(() => scrollTo(0, 0));
}

async function enlargeText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(":root { font-size: 200% !important }");
    document.adoptedStyleSheets = [sheet];
  });
}

async function haveAnOpinion(page: Page): Promise<void> {
  await page.getByRole("slider").first().press("End");
  await page.locator("#yours").waitFor();
  await page.evaluate(() => scrollTo(0, 0));
}

async function withoutStyles(page: Page): Promise<void> {
  await page.route("**/*.css", (route) => route.abort());
}

async function withoutImages(page: Page): Promise<void> {
  await page.route("**/*.svg*", (route) => route.abort());
}
