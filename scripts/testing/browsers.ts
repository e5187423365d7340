import * as playwright from "@playwright/test";

/** A program of the system that tests need, and where one may lie. */
export interface TestProgram {
  /** What people call it. */
  readonly title: string;
  /** The variable that names its program. */
  readonly variable: "CHROMIUM_PATH" | "FIREFOX_PATH" | "WEBKIT_DRIVER_PATH" | "XVFB_PATH" | "NGINX_PATH";
  /** Where Playwright would keep its own; "" where it has none. */
  readonly own: string;
  /** Its program, the better one first. */
  readonly programs: readonly string[];
  /** Its program inside the folder of a Mac's applications. */
  readonly applications: readonly string[];
  /** What Debian calls its package. */
  readonly debian: string;
  /** How one comes by it where there is no Debian: the end of "No … was found: ". */
  readonly elsewhere: string;
}

/** The browser that every test of the site runs in. */
export const chromium: TestProgram = {
  title: "Chromium or Chrome",
  variable: "CHROMIUM_PATH",
  own: playwright.chromium.executablePath(),
  programs: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
  applications: ["Google Chrome.app/Contents/MacOS/Google Chrome", "Chromium.app/Contents/MacOS/Chromium"],
  debian: "chromium",
  elsewhere: playwrightBrings("chromium"),
};

/** The browser that the journeys run in as well. */
export const firefox: TestProgram = {
  title: "Firefox",
  variable: "FIREFOX_PATH",
  own: playwright.firefox.executablePath(),
  programs: ["firefox-esr", "firefox"],
  applications: ["Firefox.app/Contents/MacOS/firefox"],
  debian: "firefox-esr",
  elsewhere: playwrightBrings("firefox"),
};

/** WebKit as the system has it: Playwright's own is another build, and drives no other than itself. */
const webkitDriver: TestProgram = {
  title: "WebKitGTK with its driver",
  variable: "WEBKIT_DRIVER_PATH",
  own: "",
  programs: ["WebKitWebDriver"],
  applications: [],
  debian: "webkit2gtk-driver",
  elsewhere: theSystemBrings("WebKitWebDriver"),
};

/** WebKitGTK cannot do without a screen; this one needs no monitor. */
const screen: TestProgram = {
  title: "Xvfb, the screen for WebKitGTK,",
  variable: "XVFB_PATH",
  own: "",
  programs: ["Xvfb"],
  applications: [],
  debian: "xvfb",
  elsewhere: theSystemBrings("Xvfb"),
};

/** What the browser of the smoke tests is made of, in the order in which it is looked for. */
export const webkitgtk: readonly TestProgram[] = [webkitDriver, screen];

/**
 * A host to try the finished site on. Plain `npm test` does without it where it may not install it: the same answers are
 * asked of our own server everywhere.
 */
export const nginx: TestProgram = {
  title: "nginx",
  variable: "NGINX_PATH",
  own: "",
  programs: ["nginx"],
  applications: [],
  debian: "nginx-light",
  elsewhere: "install the package of your system that has nginx, or leave its test out",
};

function playwrightBrings(name: string): string {
  return `run "npx playwright install --with-deps ${name}", then npm test again`;
}

function theSystemBrings(program: string): string {
  return `install the package of your system that has ${program}, or leave WebKitGTK out with npm test`;
}
