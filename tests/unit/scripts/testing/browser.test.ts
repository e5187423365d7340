import { expect, test } from "@playwright/test";
import { findBrowser } from "../../../../scripts/testing/browser.ts";
import { chromium, firefox, type TestBrowser } from "../../../../scripts/testing/browsers.ts";
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
    has: (path) => files.includes(path) || installed.some((name) => path === `/usr/bin/${name}`),
    install: async (name) => void installed.push(name),
    ...other,
    installed,
  };
}

const system: Record<TestBrowser["name"], string> = {
  chromium: "/usr/bin/chromium",
  firefox: "/usr/bin/firefox-esr",
};

for (const browser of [chromium, firefox]) {
  const { title, variable, debian, own, name } = browser;

  test.describe(title, () => {
    test("The one that its variable names is the only one that counts", async () => {
      const there = aMachine([own, system[name], "/my/own"], { env: { [variable]: "/my/own" } });
      expect(await findBrowser(browser, there)).toBe("/my/own");
      const missing = aMachine([own, system[name]], { env: { [variable]: "/my/own" } });
      await expect(findBrowser(browser, missing)).rejects.toThrow(
        `${variable} is "/my/own", but there is no such file; leave it unset to search`,
      );
      expect(missing.installed).toEqual([]);
    });

    test("Playwright's own is taken before the system's, and the system's before one is installed", async () => {
      const both = aMachine([own, system[name]]);
      expect(await findBrowser(browser, both)).toBe(own);
      const one = aMachine([system[name]]);
      expect(await findBrowser(browser, one)).toBe(system[name]);
      expect([...both.installed, ...one.installed]).toEqual([]);
    });

    test("An application of a Mac is found", async () => {
      const path = `/Applications/${browser.applications[0]}`;
      expect(await findBrowser(browser, aMachine([path], { isDebian: false }))).toBe(path);
    });

    test("Where there is none, root on Debian gets Debian's", async () => {
      const bare = aMachine([]);
      expect(await findBrowser(browser, bare)).toBe(system[name]);
      expect(bare.installed).toEqual([debian]);
    });

    test("Whoever is not root on Debian is told what to run, and nothing is installed", async () => {
      const person = aMachine([], { isRoot: false });
      await expect(findBrowser(browser, person)).rejects.toThrow(
        `No ${title} to test in was found: run "sudo apt-get update && sudo apt-get install -y ${debian}", then npm test again`,
      );
      expect(person.installed).toEqual([]);
    });

    test("Whoever is elsewhere is told how Playwright brings its own", async () => {
      const elsewhere = aMachine([], { isDebian: false });
      await expect(findBrowser(browser, elsewhere)).rejects.toThrow(
        `run "npx playwright install --with-deps ${name}"`,
      );
      expect(elsewhere.installed).toEqual([]);
    });

    test("An installation that brings no browser is not taken for one", async () => {
      const broken = aMachine([], { install: async () => {} });
      await expect(findBrowser(browser, broken)).rejects.toThrow(`No ${title} to test in was found`);
    });
  });
}

test("Playwright starts its own Firefox in its own way, and any other one over WebDriver BiDi", () => {
  expect(firefoxLaunch(undefined)).toEqual({ launchOptions: {} });
  expect(firefoxLaunch(firefox.own)).toEqual({ launchOptions: {} });
  expect(firefoxLaunch("/usr/bin/firefox-esr")).toMatchObject({
    channel: "moz-firefox",
    launchOptions: { executablePath: "/usr/bin/firefox-esr" },
  });
});
