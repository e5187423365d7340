import { test as base, type Page } from "@playwright/test";

/** What happened while a page was open that a reader must never notice or pay for. */
export interface Watched {
  /** Errors and warnings of the console, exceptions, and what the security policy refused. */
  readonly complaints: string[];
  /** Addresses on other hosts that were asked for anything. */
  readonly foreign: string[];
  /** Forgets what was seen so far. */
  reset(): void;
}

/** What keeps pages for offline is kept away from tests (playwright.config.ts), and Playwright says so each time. */
export const workerIsBlocked = "Service Worker registration blocked by Playwright";

/** A test with a page that is watched from before its first request. */
export const test = base.extend<{ watched: Watched }>({
  watched: async ({ page, baseURL }, use) => {
    const watched: Watched = {
      complaints: [],
      foreign: [],
      reset: () => {
        watched.complaints.length = 0;
        watched.foreign.length = 0;
      },
    };
    await watch(page, watched, new URL(baseURL ?? "").host);
    await use(watched);
  },
});

export { expect } from "@playwright/test";

async function watch(page: Page, { complaints, foreign }: Watched, host: string): Promise<void> {
  page.on("console", (message) => {
    if (message.text() === workerIsBlocked) return;
    if (["error", "warning"].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`exception: ${error.message}`));
  page.on("requestfailed", (request) => complaints.push(`request failed: ${request.url()}`));
  page.on("request", (request) => {
    if (new URL(request.url()).host !== host) foreign.push(request.url());
  });
  await page.exposeFunction("weighedRefused", (what: string) =>
    complaints.push(`refused by the policy: ${what}`),
  );
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => {
      const tell = Reflect.get(window, "weighedRefused") as (what: string) => void;
      tell(`${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  });
}
