import { pages, wrongOn } from "./pages.ts";
import { expect, test } from "./watched.ts";

test("A page complains of nothing, asks no other host for anything and breaks no policy", async ({
  page,
  watched,
}) => {
  const wrong = await wrongOn(pages, async (path) => {
    watched.reset();
    await page.goto(`./${path}`, { waitUntil: "load" });
    // Most of what can go wrong goes wrong once somebody scrolls, opens and points.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
      window.scrollTo(0, document.body.scrollHeight);
    });
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    return [...watched.complaints, ...watched.foreign.map((address) => `asks ${address}`)];
  });
  expect(wrong).toEqual([]);
});

test("A page leaves nothing behind in the reader's browser", async ({ page, context }) => {
  const wrong = await wrongOn(pages, async (path) => {
    await page.goto(`./${path}`);
    const kept = await page.evaluate(async () => ({
      "local storage": localStorage.length,
      "session storage": sessionStorage.length,
      "an indexed database": (await indexedDB.databases()).length,
      "a cache": (await caches.keys()).length,
      "a service worker": (await navigator.serviceWorker.getRegistrations()).length,
      "a cookie": document.cookie.length,
    }));
    const cookies = (await context.cookies()).map(({ name }) => `sets the cookie ${name}`);
    return [
      ...cookies,
      ...Object.entries(kept)
        .filter(([, count]) => count > 0)
        .map(([what]) => `keeps ${what}`),
    ];
  });
  expect(wrong).toEqual([]);
});

test("A page that uses its letters early does not fetch them in vain", async ({ page, watched }) => {
  await page.goto("./");
  // Chromium warns some seconds after the load when a preloaded file was not used.
  await page.waitForTimeout(4_500);
  expect(watched.complaints).toEqual([]);
});
