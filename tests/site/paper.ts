import type { Page } from "@playwright/test";

/** What a page is painted on, as browsers say it: the colours of src/styles/tokens.css. */
export const paper = { light: "rgb(251, 250, 246)", dark: "rgb(19, 21, 23)" } as const;

/** What a page is painted on now. */
export function paperOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

/** All that a page keeps in the browser: what is in its local storage, and the names of anything else. */
export async function keptBy(page: Page) {
  const cookies = (await page.context().cookies()).map(({ name }) => name);
  return page.evaluate(
    async (sent) => ({
      local: { ...localStorage },
      others: [
        ...sent,
        ...Object.keys(sessionStorage),
        ...(document.cookie ? [document.cookie] : []),
        ...(await indexedDB.databases()).map(({ name }) => `${name}`),
        ...(await caches.keys()),
        ...((await navigator.serviceWorker?.getRegistrations()) ?? []).map(({ scope }) => scope),
      ],
    }),
    cookies,
  );
}

/** The three choices in the foot of a page. */
export function choicesOn(page: Page) {
  const group = page.getByRole("group", { name: "Colours", exact: true });
  const named = (word: string) => group.getByRole("radio", { name: word });
  return { group, auto: named("Auto"), light: named("Light"), dark: named("Dark") };
}
