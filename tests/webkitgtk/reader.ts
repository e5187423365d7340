import { test as base, expect } from "@playwright/test";
import { By, type WebDriver, type WebElement } from "selenium-webdriver";
import { type Driven, drivenWebkit, type Settings } from "./driver.ts";
import { aSecureDoor } from "./secure-door.ts";

/** Somebody who reads the site in WebKitGTK. */
export interface Reader {
  /** Opens a path below the base anew; a fragment may follow it. @returns the address it then has */
  open(path: string): Promise<string>;
  /** Runs a function that stands by itself in the page. */
  run<Words extends readonly unknown[], Result>(
    body: (...words: Words) => Result,
    ...words: Words
  ): Promise<Result>;
  /** The first element that fits. */
  find(selector: string): Promise<WebElement>;
  resize(width: number, height: number): Promise<void>;
  /** All that went wrong since the page was opened: errors, warnings, refusals, what was not loaded. */
  complaints(): Promise<readonly string[]>;
  /** The window as a PNG. */
  picture(): Promise<Buffer>;
}

interface Session {
  readonly driver: WebDriver;
  readonly home: string;
}

/** A test with such a reader. One browser serves the tests of a file; `settings` is for a file as a whole. */
export const test = base.extend<{ reader: Reader }, { settings: Settings; driven: Driven }>({
  settings: [
    { scheme: "light", script: true },
    { scope: "worker", option: true },
  ],
  driven: [
    async ({ settings }, use) => {
      const driven = await drivenWebkit(settings);
      await use(driven);
      await driven.end();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  reader: async ({ driven: { driver }, baseURL }, use) => {
    const site = new URL(baseURL ?? "");
    const door = await aSecureDoor(site);
    try {
      await use(readerOf({ driver, home: door.origin + site.pathname }));
    } finally {
      door.close();
    }
  },
});

export { expect };

function readerOf({ driver, home }: Session): Reader {
  const run: Reader["run"] = (body, ...words) => driver.executeScript(body, ...words);
  return {
    open: async (path) => {
      // The same page with another fragment would not be loaded anew.
      await driver.get("about:blank");
      await driver.get(home + path);
      return driver.getCurrentUrl();
    },
    run,
    find: (selector) => Promise.resolve(driver.findElement(By.css(selector))),
    resize: async (width, height) => {
      await driver.manage().window().setRect({ x: 0, y: 0, width, height });
      await expect.poll(() => run(() => innerWidth)).toBe(width);
    },
    complaints: () => run(() => [...(Reflect.get(window, "complaints") as string[])]),
    picture: async () => Buffer.from(await driver.takeScreenshot(), "base64"),
  };
}
