import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { weightOf } from "../../scripts/measuring/weight.ts";
import { folders } from "../../scripts/site/folders.ts";
import { aComparison, pages, wrongOn } from "./pages.ts";
import { choicesOn, keptBy, paper, paperOf } from "./paper.ts";
import { test as servedTest } from "./served.ts";
import { expect, test } from "./watched.ts";

const assets = readdirSync(join(folders.dist, "_astro"));
const headScript = /\/_astro\/kept-scheme\.[\w-]{8}\.js$/;

test("The script that a page waits for is a quarter of a kilobyte at most", () => {
  const found = assets.filter((name) => headScript.test(`/_astro/${name}`));
  expect(found).toHaveLength(1);
  expect(weightOf(join(folders.dist, "_astro", found[0] ?? ""))).toBeLessThanOrEqual(250);
});

servedTest("Every page asks for it before the style sheet, and waits", async ({ served }) => {
  const wrong = await wrongOn(pages, async (path) => {
    const seen = await served(path, (document) => ({
      first: [...document.querySelectorAll("script[src], link[rel=stylesheet]")].map((one) => ({
        address: one.getAttribute("src") ?? one.getAttribute("href") ?? "",
        manner: ["type", "async", "defer"].filter((name) => one.hasAttribute(name)),
      }))[0],
      places: document.querySelectorAll(".site-foot colour-scheme:empty").length,
      schemes: document.querySelector('meta[name="color-scheme"]')?.getAttribute("content"),
    }));
    return [
      ...(headScript.test(seen.first?.address ?? "") ? [] : [`begins with ${seen.first?.address}`]),
      ...(seen.first?.manner.length === 0 ? [] : ["does not wait for it"]),
      ...(seen.places === 1 ? [] : [`has ${seen.places} places for the choice`]),
      ...(seen.schemes === "light dark" ? [] : ["does not say that it comes in light and dark"]),
    ];
  });
  expect(wrong).toEqual([]);
});

test("No rule of the style sheet asks what the system wants: all of it follows the reader", () => {
  const [name = ""] = assets.filter((one) => one.endsWith(".css"));
  const css = readFileSync(join(folders.dist, "_astro", name), "utf8");
  expect(css).toContain("light-dark(");
  expect(css).not.toContain("prefers-color-scheme");
});

for (const { system, chosen } of [
  { system: "light", chosen: "dark" },
  { system: "dark", chosen: "light" },
] as const) {
  test.describe(`On a ${system} system`, () => {
    test.use({ colorScheme: system });

    test(`whoever has chosen ${chosen} sees no frame in other colours, though all comes late`, async ({
      page,
      context,
    }) => {
      await page.goto("./about/");
      await choicesOn(page)[chosen].check();
      await late(page);
      const seen = await coloursSeen(page, context, () => page.goto(`./${aComparison}`));
      expect(seen.length).toBeGreaterThan(0);
      expect(new Set(seen)).toEqual(new Set([paper[chosen]]));
    });

    test(`it would be noticed if whoever has chosen ${chosen} saw the other colours first`, async ({
      page,
      context,
    }) => {
      await page.goto("./about/");
      await choicesOn(page)[chosen].check();
      await page.route(headScript, (route) => route.abort());
      const seen = await coloursSeen(page, context, () => page.goto(`./${aComparison}`));
      expect(seen).toContain(paper[system]);
    });

    test(`whoever has chosen ${chosen} and then auto has a ${system} page again`, async ({ page }) => {
      await page.goto(`./${aComparison}`);
      const { auto, [chosen]: other } = choicesOn(page);
      expect(await paperOf(page)).toBe(paper[system]);
      await other.check();
      expect(await paperOf(page)).toBe(paper[chosen]);
      await auto.check();
      expect(await paperOf(page)).toBe(paper[system]);
      // Auto means that a system which changes its mind is followed.
      await page.emulateMedia({ colorScheme: chosen });
      expect(await paperOf(page)).toBe(paper[chosen]);
    });

    test(`paper is light for whoever has chosen ${chosen}, and has no controls`, async ({ page }) => {
      await page.goto(`./${aComparison}`);
      await choicesOn(page)[chosen].check();
      await page.emulateMedia({ media: "print" });
      expect(await paperOf(page)).toBe(paper.light);
      await expect(choicesOn(page).group).toBeHidden();
    });
  });
}

test("Something else under our name is no choice, and does no harm", async ({ page, watched }) => {
  for (const kept of [
    "",
    "DARK",
    "dark ",
    "auto",
    '"><script>alert(1)</script>',
    "__proto__",
    "x".repeat(1e5),
  ]) {
    await page.goto("./about/");
    await page.evaluate((value) => localStorage.setItem("colour-scheme", value), kept);
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset.scheme)).toBeUndefined();
    await expect(choicesOn(page).auto).toBeChecked();
  }
  expect(watched.complaints).toEqual([]);
});

test.describe("On the narrowest phone", () => {
  test.use({ viewport: { width: 320, height: 568 }, hasTouch: true });

  test("a finger chooses, and each choice is 44 pixels high and stands on the page", async ({ page }) => {
    await page.goto(`./${aComparison}`);
    const { group, dark } = choicesOn(page);
    const labels = group.locator("label");
    await labels.last().tap();
    await expect(dark).toBeChecked();
    expect(await paperOf(page)).toBe(paper.dark);
    const boxes = await labels.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    expect(boxes).toHaveLength(3);
    for (const { height, width, right } of boxes) {
      expect(height).toBeGreaterThanOrEqual(44);
      expect(width).toBeGreaterThanOrEqual(44);
      expect(right).toBeLessThanOrEqual(320 - 16);
    }
  });
});

test("Screen readers hear one group of three, each a sentence that begins with the word that is seen", async ({
  page,
}) => {
  await page.goto("./");
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const heard = nodes
    .filter(({ role }) => role?.value === "radio")
    .map(({ name, properties }) => ({
      name: name?.value,
      checked: properties?.find((one) => one.name === "checked")?.value.value,
    }));
  expect(heard).toEqual([
    { name: "Auto colours, as this device is set", checked: "true" },
    { name: "Light colours on every page", checked: "false" },
    { name: "Dark colours on every page", checked: "false" },
  ]);
  expect(nodes.filter(({ name, role }) => role?.value === "group" && name?.value === "Colours")).toHaveLength(
    1,
  );
});

test("In forced colours, where it would change nothing, there is no choice", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("./");
  await expect(choicesOn(page).group).toBeHidden();
});

test("While the choice is on its way its room is kept, and nothing moves when it comes", async ({ page }) => {
  let go = () => {};
  const asked = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(/\/_astro\/SiteLayout/, async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto("./about/", { waitUntil: "commit" });
  const last = page.locator(".site-foot p");
  await expect(choicesOn(page).group).toHaveCount(0);
  // The style sheet and the font have come: what moves from here on is moved by the choice.
  await expect(last).toHaveCSS("font-size", "14.4px");
  await page.evaluate(() => document.fonts.load("1rem Lora"));
  const before = await last.boundingBox();
  go();
  await expect(choicesOn(page).group).toBeVisible();
  expect(await last.boundingBox()).toEqual(before);
});

test.describe("Without script", () => {
  test.use({ javaScriptEnabled: false, colorScheme: "dark" });

  test("there is no choice and no room for one, and the page is as the system wants it", async ({ page }) => {
    await page.goto("./about/");
    await expect(page.locator("colour-scheme")).toBeHidden();
    await expect(page.getByRole("radio")).toHaveCount(0);
    await expect(page.locator("html")).toHaveCSS("background-color", paper.dark);
  });
});

test("The choice is all that is ever kept, whatever else a reader does", async ({ page }) => {
  await page.goto(`./${aComparison}`);
  await choicesOn(page).light.check();
  await page.getByRole("slider").first().press("End");
  for (const fold of await page.locator("main summary").all()) await fold.press("Enter");
  await page.goto("./questions/");
  expect(await keptBy(page)).toEqual({ local: { "colour-scheme": "light" }, others: [] });
});

/** Everything that the page asks for takes its time, the script of the head least. */
async function late(page: Page): Promise<void> {
  await page.route(/\/_astro\//, async (route) => {
    const wait = headScript.test(route.request().url()) ? 150 : 500;
    await new Promise((resolve) => setTimeout(resolve, wait));
    await route.continue();
  });
}

/** What the corner of the page was painted in, in every frame that reached the screen while something was done. */
async function coloursSeen(
  page: Page,
  context: BrowserContext,
  act: () => Promise<unknown>,
): Promise<string[]> {
  const frames: string[] = [];
  // What was done last is on the screen before the first frame counts.
  await page.screenshot();
  const session = await context.newCDPSession(page);
  session.on("Page.screencastFrame", ({ data, sessionId }) => {
    frames.push(data);
    session.send("Page.screencastFrameAck", { sessionId }).catch(() => {});
  });
  await session.send("Page.startScreencast", { format: "png", everyNthFrame: 1 });
  await act();
  await expect(choicesOn(page).group).toBeVisible();
  await page.waitForTimeout(300);
  await session.send("Page.stopScreencast");
  const judge = await context.newPage();
  const colours = await judge.evaluate(
    (pictures) =>
      Promise.all(
        pictures.map(async (picture) => {
          const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
          const pen = canvas.getContext("2d");
          pen?.drawImage(bitmap, 0, 0);
          const [red, green, blue] = pen?.getImageData(3, bitmap.height - 3, 1, 1).data ?? [];
          return `rgb(${red}, ${green}, ${blue})`;
        }),
      ),
    frames,
  );
  await judge.close();
  return colours;
}
