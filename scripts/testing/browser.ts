import { join } from "node:path";
import { Problem } from "../command.ts";
import type { TestBrowser } from "./browsers.ts";
import { type Machine, thisMachine } from "./machine.ts";

/**
 * Finds a browser to test in, and installs Debian's where there is none and we may.
 * Its variable, when set, names the only one that counts.
 * @param browser which one
 * @param machine where to look
 * @returns path of the program
 * @throws Problem saying exactly what to run
 */
export async function findBrowser(browser: TestBrowser, machine: Machine = thisMachine): Promise<string> {
  const named = machine.env[browser.variable];
  if (named) {
    if (machine.has(named)) return named;
    throw new Problem(
      `${browser.variable} is ${JSON.stringify(named)}, but there is no such file; leave it unset to search`,
    );
  }
  return presentBrowser(browser, machine) ?? (await installedBrowser(browser, machine));
}

/** Playwright's own comes first: it is the one its tests are made for. */
function presentBrowser(browser: TestBrowser, machine: Machine): string | undefined {
  return [
    browser.own,
    ...machine.programs.flatMap((folder) => browser.programs.map((name) => join(folder, name))),
    ...machine.applications.flatMap((folder) => browser.applications.map((name) => join(folder, name))),
  ].find((path) => path !== "" && machine.has(path));
}

async function installedBrowser(browser: TestBrowser, machine: Machine): Promise<string> {
  if (machine.isDebian && machine.isRoot) {
    await machine.install(browser.debian);
    const path = presentBrowser(browser, machine);
    if (path !== undefined) return path;
  }
  const remedy = machine.isDebian
    ? `sudo apt-get update && sudo apt-get install -y ${browser.debian}`
    : `npx playwright install --with-deps ${browser.name}`;
  throw new Problem(`No ${browser.title} to test in was found: run "${remedy}", then npm test again`);
}
