import { userInfo } from "node:os";
import { firefox } from "./browsers.ts";

/** How Playwright starts a Firefox, as the options of a project. */
export interface FirefoxLaunch {
  readonly channel?: "moz-firefox";
  readonly launchOptions: {
    readonly executablePath?: string;
    readonly env?: NodeJS.ProcessEnv;
    readonly firefoxUserPrefs?: Readonly<Record<string, string | number | boolean>>;
  };
}

/**
 * Tells how to start a Firefox: Playwright's own is patched to understand it, any other speaks WebDriver BiDi.
 * @param path of the program; undefined means Playwright's own
 * @returns options for `use` of a project
 */
export function firefoxLaunch(path: string | undefined): FirefoxLaunch {
  if (!path || path === firefox.own) return { launchOptions: {} };
  return {
    channel: "moz-firefox",
    launchOptions: {
      executablePath: path,
      env: { ...process.env, ...ownHome() },
      firefoxUserPrefs: {
        // With pages kept for going back, Firefox never tells that it went back, and goBack waits for ever.
        "browser.sessionhistory.max_total_viewers": 0,
        "fission.bfcacheInParent": false,
        // What a page keeps for offline must not answer in place of the server, or of what a test puts there.
        "dom.serviceWorkers.enabled": false,
      },
    },
  };
}

/** Firefox refuses to run as root in somebody else's home, which is where a build server may put root. */
function ownHome(): { readonly HOME?: string } {
  return process.getuid?.() === 0 ? { HOME: userInfo().homedir } : {};
}
