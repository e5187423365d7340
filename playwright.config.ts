import { defineConfig } from "@playwright/test";
import { firefoxLaunch } from "./scripts/testing/firefox-launch.ts";

/** `npm test` names a browser; without a name Playwright's own is used. */
const browser = process.env.CHROMIUM_PATH;

/** What Chromium would do on the side: ask its maker for updates, lists and experiments. */
const quiet = [
  "--headless=new",
  "--disable-background-networking",
  "--disable-client-side-phishing-detection",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-sync",
  "--metrics-recording-only",
  "--no-default-browser-check",
  "--no-first-run",
  "--no-pings",
];

// Set by webServer below: the address it prints, base path included. Tests go to paths relative to it.
const baseURL = process.env.SITE_ADDRESS ?? "";

/** Playwright starts its server through a shell. Without one between them the server notices when Playwright is gone. */
const withoutShell = process.platform === "win32" ? "" : "exec ";

/** One browser serves the tests of a file, painted by the processor alone: it may take its time. */
const webkitgtk = {
  name: "webkitgtk",
  testDir: "tests/webkitgtk",
  fullyParallel: false,
  expect: { timeout: 15_000 },
  use: { baseURL },
};

export default defineConfig({
  fullyParallel: true,
  workers: "100%",
  // A test that passes the second time is a test that fails.
  retries: 0,
  snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}",
  // Many tests walk every page, and each pair of architectures has one.
  timeout: 120_000,
  reporter: [[process.stdout.isTTY ? "line" : "dot"], ["./scripts/testing/totals.ts"]],
  projects: [
    { name: "unit", testDir: "tests/unit" },
    {
      name: "site",
      testDir: "tests/site",
      use: {
        browserName: "chromium",
        baseURL,
        // What a page keeps for later must not answer in its place. tests/site/offline.test.ts allows it.
        serviceWorkers: "block",
        // What is laid out a moment later must not move what a test measures. tests/site/laid-out-later.test.ts wants it.
        contextOptions: { reducedMotion: "reduce" },
        launchOptions: { args: quiet, ...(browser ? { executablePath: browser } : {}) },
      },
    },
    {
      // What a reader does, from the first key to the last, is done in a second browser as well.
      name: "firefox",
      testDir: "tests/site",
      testMatch: "**/*.journey.test.ts",
      use: { browserName: "firefox", baseURL, ...firefoxLaunch(process.env.FIREFOX_PATH) },
    },
    // The third is driven by what the system has, and is left out where there is none.
    ...(process.env.WEBKIT_DRIVER_PATH ? [webkitgtk] : []),
  ],
  ...(process.env.WITHOUT_SITE
    ? {}
    : {
        webServer: {
          command: `${withoutShell}"${process.execPath}" scripts/preview.ts`,
          env: { PORT: "0" },
          wait: { stdout: /Weighed is at (?<site_address>\S+)/ },
          // It has no connection worth waiting for, but should end by its own hand.
          gracefulShutdown: { signal: "SIGTERM", timeout: 1000 },
        },
      }),
});
