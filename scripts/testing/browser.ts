import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { Problem, run } from "../command.ts";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const usualFolders = ["/usr/bin", "/usr/local/bin", "/snap/bin"];
const macApplications = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
];

/**
 * Finds a Chromium to test in, and installs Debian's where there is none and we may.
 * CHROMIUM_PATH, when set, is the only one that counts.
 * @returns path of the program
 * @throws Problem saying exactly what to run
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Problem(
      `CHROMIUM_PATH is ${JSON.stringify(named)}, but there is no such file; leave it unset to search`,
    );
  }
  return presentBrowser() ?? (await installedBrowser());
}

/** Playwright's own comes first: it is the one its tests are made for. */
function presentBrowser(): string | undefined {
  const folders = [
    ...(process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== ""),
    ...usualFolders,
  ];
  const applications = ["/Applications", join(homedir(), "Applications")];
  return [
    chromium.executablePath(),
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...applications.flatMap((folder) => macApplications.map((name) => join(folder, name))),
  ].find((path) => path !== "" && existsSync(path));
}

async function installedBrowser(): Promise<string> {
  const isDebian = existsSync("/etc/debian_version");
  if (isDebian && process.getuid?.() === 0) {
    console.log("No browser to test in was found: installing Debian's chromium.");
    const quiet = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update"], quiet);
    await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], quiet);
    const path = presentBrowser();
    if (path !== undefined) return path;
  }
  const remedy = isDebian
    ? "sudo apt-get update && sudo apt-get install -y chromium"
    : "npx playwright install --with-deps chromium";
  throw new Problem(`No Chromium or Chrome to test in was found: run "${remedy}", then npm test again`);
}
