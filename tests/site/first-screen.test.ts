import { expect, test } from "@playwright/test";
import { comparisons, pages, tellingComparisons, wrongOn } from "./pages.ts";

/** What a reader must not have to scroll for, in the order of the page. */
const parts = {
  "the outcome": "#verdict .kicker",
  "the pick": "#verdict #pick",
  "the reason": "#verdict #because",
  "when the other wins": "#verdict #unless",
  "the share of all priorities in words": "#verdict .meters .wide dd .big",
  "the bar of that share": "#verdict .balance",
};

for (const { name, viewport } of [
  { name: "phone", viewport: { width: 390, height: 844 } },
  { name: "laptop", viewport: { width: 1280, height: 720 } },
]) {
  test.describe(name, () => {
    test.use({ viewport });

    for (const path of comparisons) {
      for (const { letters, blocked } of [
        { letters: "in our own letters", blocked: false },
        { letters: "in the letters of the system, as on a slow line", blocked: true },
      ]) {
        if (blocked && !tellingComparisons.includes(path)) continue;
        test(`A reader of /${path} has the whole verdict on the first screen of a ${name}, ${letters}`, async ({
          page,
        }) => {
          if (blocked) await page.route("**/*.woff2", (route) => route.abort());
          await page.goto(`./${path}`);
          // The first visit may be too early for the font, which is optional; the second has it at hand.
          if (!blocked) await page.reload();
          for (const [what, selector] of Object.entries(parts)) {
            const box = await page.locator(selector).boundingBox();
            expect.soft(box?.height, `${what} is there`).toBeGreaterThan(1);
            const end = (box?.y ?? 0) + (box?.height ?? 0);
            expect.soft(end, `${what} ends above the fold`).toBeLessThanOrEqual(viewport.height);
          }
        });
      }
    }
  });
}

test("Nothing moves under the reader's eyes while a page loads, even when its letters and its script come late", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    const note = (list: PerformanceObserverEntryList) => {
      for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, "value")));
    };
    new PerformanceObserver(note).observe({ type: "layout-shift", buffered: true });
  });
  // Script may come late as well: what it adds has its place kept.
  await page.route(/\.(woff2|js)$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  const wrong = await wrongOn(pages, async (path) => {
    await page.goto(`./${path}`, { waitUntil: "load" });
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    const shifts = await page.evaluate(() => Reflect.get(window, "shifts") as number[]);
    return shifts.length > 0 ? [`shifts by ${shifts.join(", ")}`] : [];
  });
  expect(wrong).toEqual([]);
});
