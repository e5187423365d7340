import { expect, type Page, test } from "@playwright/test";
import { claimingPages, listedPages, wrongOn } from "./pages.ts";
import { workerIsBlocked } from "./watched.ts";

const LEGEND = "method/drawings/";
const architectures = listedPages.filter((path) => /^architectures\/[^/]+\/$/.test(path));
const [anArchitecture = ""] = architectures;
const drawing = claimingPages.filter((path) => !path.startsWith("questions/"));

/** Where the drawings of a page come from, each once. */
function addresses(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll("svg.drawing use")].map((use) => use.getAttribute("href") ?? ""),
    ),
  ]);
}

test("Every drawing of every page is there, and has its words beside it", async ({ page, request }) => {
  const files = new Map<string, string>();
  const wrong = await wrongOn(drawing, async (path) => {
    await page.goto(`./${path}`);
    const wordless = await page
      .locator("svg.drawing")
      .evaluateAll((all) =>
        all.flatMap((one) =>
          (one.closest("figure")?.querySelector("figcaption")?.textContent.length ?? 0) > 40
            ? []
            : one.outerHTML,
        ),
      );
    const missing: string[] = [];
    for (const address of await addresses(page)) {
      const [file = "", id = ""] = address.split("#");
      const text = files.get(file) ?? (await (await request.get(file)).text());
      files.set(file, text);
      if (!text.includes(`<g id="${id}">`)) missing.push(`has no drawing at ${address}`);
    }
    return [...missing, ...wordless.map((one) => `has no words for ${one}`)];
  });
  expect(wrong).toEqual([]);
  expect(files.size).toBe(architectures.length);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`Drawings are painted in the ${colorScheme}, though the policy is strict`, async ({ page }) => {
    const refused: string[] = [];
    page.on("console", (message) => {
      if (message.text() !== workerIsBlocked) refused.push(message.text());
    });
    await page.emulateMedia({ colorScheme });
    await page.goto(`./${anArchitecture}`, { waitUntil: "networkidle" });
    const first = page.locator("svg.drawing").first();
    const painted = await first.screenshot();
    await first.evaluate((svg) => svg.replaceChildren());
    expect((await first.screenshot()).equals(painted)).toBe(false);
    expect(refused).toEqual([]);
  });
}

for (const width of [320, 372, 373, 390]) {
  test(`No text of a drawing is smaller than 11 px on a page ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    const wrong = await wrongOn([drawing.at(-1) ?? "", anArchitecture, LEGEND], async (path) => {
      await page.goto(`./${path}`);
      return page.locator("svg.drawing").evaluateAll((all) =>
        all.flatMap((svg) => {
          const units = (svg as SVGSVGElement).viewBox.baseVal.width;
          const size = (11 * svg.getBoundingClientRect().width) / units;
          return size < 11 ? [`has text of ${size} px`] : [];
        }),
      );
    });
    expect(wrong).toEqual([]);
  });
}

test("Every word and letter lies inside the frame, in the font that the reader has", async ({ page }) => {
  const wrong = await wrongOn(
    architectures.map((path) => `drawings/${path.split("/")[1]}.svg`),
    async (path) => {
      await page.goto(`./${path}`);
      return page.evaluate(() => {
        const svg = document.documentElement;
        svg.style.setProperty("--font-sans", "system-ui, sans-serif");
        // What stands in <defs> is not laid out.
        for (const group of document.querySelectorAll("defs > g")) svg.append(group);
        return [...document.querySelectorAll("text")].flatMap((text) => {
          const { x, y, width, height } = text.getBBox();
          // A line is a little higher than its letters.
          const isInside = x >= 0 && y >= -1 && x + width <= 160 && y + height <= 136;
          return isInside && width > 0
            ? []
            : [`${text.closest("[id]")?.id} ${text.textContent} at ${x} to ${x + width}`];
        });
      });
    },
  );
  expect(wrong).toEqual([]);
});

test("In the reader's own colours a drawing takes all its paint from them", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(`./${anArchitecture}`);
  const [paint, canvas] = await page
    .locator("svg.drawing")
    .first()
    .evaluate((svg) => [getComputedStyle(svg).getPropertyValue("--color-card"), "Canvas"]);
  expect(paint).toBe(canvas);
});

test("On paper all frames of a write stand one after the other, without anything to press", async ({
  page,
}) => {
  await page.emulateMedia({ media: "print" });
  await page.goto(`./${anArchitecture}`);
  const frames = page.locator(".frames figure");
  for (const frame of await frames.all()) await expect(frame).toBeVisible();
  const tops = await frames.evaluateAll((all) => all.map((frame) => frame.getBoundingClientRect().top));
  expect(tops).toEqual([...tops].sort((one, other) => one - other));
  expect(new Set(tops).size).toBe(tops.length);
  await expect(page.locator(".frames input").first()).toBeHidden();
});

test("The legend explains each sign beside its drawing, and every drawing leads to it", async ({ page }) => {
  await page.goto(`./${LEGEND}`);
  const signs = page.locator(".signs > li");
  expect(await signs.count()).toBeGreaterThanOrEqual(14);
  for (const sign of await signs.all()) expect((await sign.innerText()).length).toBeGreaterThan(20);
  const wrong = await wrongOn(drawing, async (path) => {
    await page.goto(`./${path}`);
    const links = await page.locator(`#moments ~ p a[href$="/${LEGEND}"]`).count();
    return links === 1 ? [] : ["does not lead to the legend"];
  });
  expect(wrong).toEqual([]);
});
