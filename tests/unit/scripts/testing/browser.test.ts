import { expect, test } from "@playwright/test";
import { findBrowser, presentBrowser } from "../../../../scripts/testing/browser.ts";
import { chromium, firefox, type TestProgram, webkitgtk } from "../../../../scripts/testing/browsers.ts";
import { firefoxLaunch } from "../../../../scripts/testing/firefox-launch.ts";
import type { Machine } from "../../../../scripts/testing/machine.ts";

/** A Debian of ours, with these files; what is installed on it lands in /usr/bin. */
function aMachine(
  files: readonly string[],
  other: Partial<Machine> = {},
): Machine & { readonly installed: string[] } {
  const installed: string[] = [];
  return {
    env: {},
    programs: ["/opt/bin", "/usr/bin"],
    applications: ["/Applications"],
    isDebian: true,
    isRoot: true,
    has: (path) => files.includes(path) || installed.some((name) => path === `/usr/bin/${brought[name]}`),
    install: async (name) => void installed.push(name),
    ...other,
    installed,
  };
}

/** What lies in /usr/bin once Debian's package of that name is there. */
const brought: Readonly<Record<string, string>> = {
  chromium: "chromium",
  "firefox-esr": "firefox-esr",
  "webkit2gtk-driver": "WebKitWebDriver",
  xvfb: "Xvfb",
};

const inSystem = ({ debian }: TestProgram) => `/usr/bin/${brought[debian]}`;

for (const browser of [chromium, firefox, ...webkitgtk]) {
  const { title, variable, debian, own, elsewhere } = browser;
  const system = inSystem(browser);

  test.describe(title, () => {
    test("The one that its variable names is the only one that counts", async () => {
      const there = aMachine([own, system, "/my/own"], { env: { [variable]: "/my/own" } });
      expect(await findBrowser(browser, there)).toBe("/my/own");
      const missing = aMachine([own, system], { env: { [variable]: "/my/own" } });
      await expect(findBrowser(browser, missing)).rejects.toThrow(
        `${variable} is "/my/own", but there is no such file; leave it unset to search`,
      );
      expect(missing.installed).toEqual([]);
    });

    test("Playwright's own is taken before the system's, and the system's before one is installed", async () => {
      const both = aMachine([own, system]);
      expect(await findBrowser(browser, both)).toBe(own || system);
      const one = aMachine([system]);
      expect(await findBrowser(browser, one)).toBe(system);
      expect([...both.installed, ...one.installed]).toEqual([]);
    });

    for (const application of browser.applications) {
      test(`An application of a Mac is found: ${application}`, async () => {
        const path = `/Applications/${application}`;
        expect(await findBrowser(browser, aMachine([path], { isDebian: false }))).toBe(path);
      });
    }

    test("Where there is none, root on Debian gets Debian's", async () => {
      const bare = aMachine([]);
      expect(await findBrowser(browser, bare)).toBe(system);
      expect(bare.installed).toEqual([debian]);
    });

    test("Whoever is not root on Debian is told what to run, and nothing is installed", async () => {
      const person = aMachine([], { isRoot: false });
      await expect(findBrowser(browser, person)).rejects.toThrow(
        `No ${title} to test in was found: run "sudo apt-get update && sudo apt-get install -y ${debian}", then npm test again`,
      );
      expect(person.installed).toEqual([]);
    });

    test("Whoever is elsewhere is told how to come by it", async () => {
      const other = aMachine([], { isDebian: false });
      await expect(findBrowser(browser, other)).rejects.toThrow(
        `No ${title} to test in was found: ${elsewhere}`,
      );
      expect(other.installed).toEqual([]);
    });

    test("Looking whether it is there installs nothing", () => {
      const bare = aMachine([]);
      expect(presentBrowser(browser, bare)).toBeUndefined();
      expect(presentBrowser(browser, aMachine([system]))).toBe(system);
      const named = aMachine([system], { env: { [variable]: "/my/own" } });
      expect(() => presentBrowser(browser, named)).toThrow(`${variable} is "/my/own"`);
      expect([...bare.installed, ...named.installed]).toEqual([]);
    });

    test("An installation that brings no browser is not taken for one", async () => {
      const broken = aMachine([], { install: async () => {} });
      await expect(findBrowser(browser, broken)).rejects.toThrow(`No ${title} to test in was found`);
    });
  });
}

test("Whoever has no Debian is told how Playwright brings its own, and that WebKitGTK may be left out", () => {
  expect([chromium.elsewhere, firefox.elsewhere]).toEqual([
    'run "npx playwright install --with-deps chromium", then npm test again',
    'run "npx playwright install --with-deps firefox", then npm test again',
  ]);
  for (const part of webkitgtk) expect(part.elsewhere).toContain("leave WebKitGTK out with npm test");
});

test("Playwright starts its own Firefox in its own way, and any other one over WebDriver BiDi", () => {
  expect(firefoxLaunch(undefined)).toEqual({ launchOptions: {} });
  expect(firefoxLaunch(firefox.own)).toEqual({ launchOptions: {} });
  expect(firefoxLaunch("/usr/bin/firefox-esr")).toMatchObject({
    channel: "moz-firefox",
    launchOptions: { executablePath: "/usr/bin/firefox-esr" },
  });
});
