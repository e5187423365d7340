import * as playwright from "@playwright/test";

/** A browser to test in, and where one may lie. */
export interface TestBrowser {
  /** What Playwright calls it. */
  readonly name: "chromium" | "firefox";
  /** What people call it. */
  readonly title: string;
  /** The variable that names its program. */
  readonly variable: "CHROMIUM_PATH" | "FIREFOX_PATH";
  /** Where Playwright would keep its own; "" where it has none for this platform. */
  readonly own: string;
  /** Its program, the better one first. */
  readonly programs: readonly string[];
  /** Its program inside the folder of a Mac's applications. */
  readonly applications: readonly string[];
  /** What Debian calls its package. */
  readonly debian: string;
}

/** The browser that every test of the site runs in. */
export const chromium: TestBrowser = {
  name: "chromium",
  title: "Chromium or Chrome",
  variable: "CHROMIUM_PATH",
  own: playwright.chromium.executablePath(),
  programs: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
  applications: ["Google Chrome.app/Contents/MacOS/Google Chrome", "Chromium.app/Contents/MacOS/Chromium"],
  debian: "chromium",
};

/** The browser that the journeys run in as well. */
export const firefox: TestBrowser = {
  name: "firefox",
  title: "Firefox",
  variable: "FIREFOX_PATH",
  own: playwright.firefox.executablePath(),
  programs: ["firefox-esr", "firefox"],
  applications: ["Firefox.app/Contents/MacOS/firefox"],
  debian: "firefox-esr",
};
