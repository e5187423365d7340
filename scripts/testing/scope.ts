import { chromium, firefox, type TestProgram } from "./browsers.ts";

/** What a run of the tests needs, and the words to hand to Playwright. */
export interface Scope {
  /** The browsers that look at the built site. With none, and without WebKitGTK, no site is needed either. */
  readonly browsers: readonly TestProgram[];
  /** Whether WebKitGTK is fetched where it is missing, used where it is there, or has nothing to do. */
  readonly webkitgtk: "needed" | "welcome" | "idle";
  readonly words: readonly string[];
}

/** The word that asks for WebKitGTK too, wherever it is missing. It is ours, not Playwright's. */
const ALL_BROWSERS = "--all-browsers";

/** A file or folder of the site's tests, unless it is a file that holds no journey. */
const mayBeJourney = /tests\/site(?!.*(?<!\.journey)\.test\.ts(:\d+)?$)/;

/**
 * Reads what was asked for after `npm test --`.
 * A run that names unit tests alone is kept to them, and then needs neither a build nor a browser. Firefox is only
 * needed where a journey may run, WebKitGTK where it was asked for.
 * @param asked the arguments, as Playwright takes them, and `--all-browsers`
 */
export function scopeOf(asked: readonly string[]): Scope {
  const words = asked.filter((word) => word !== ALL_BROWSERS);
  const projects = words.filter((word) => word.startsWith("--project="));
  const files = words.filter((word) => /(^|\/)tests\/(unit|site|webkitgtk)/.test(word));
  /** Whether a project may have anything to run, among files that look like this. */
  const mayRun = (project: string, file: RegExp) =>
    (projects.length === 0 || projects.includes(`--project=${project}`)) &&
    (files.length === 0 || files.some((name) => file.test(name)));
  const browsers = [
    ...(mayRun("site", /tests\/site/) ? [chromium] : []),
    // Most tests of the site are Chromium's alone.
    ...(mayRun("firefox", mayBeJourney) ? [firefox] : []),
  ];
  const isNamed = asked.includes(ALL_BROWSERS) || projects.length + files.length > 0;
  const inWebkitgtk = mayRun("webkitgtk", /tests\/webkitgtk/);
  const webkitgtk = inWebkitgtk ? (isNamed ? "needed" : "welcome") : "idle";
  const isUnitAlone = browsers.length === 0 && !inWebkitgtk;
  return { browsers, webkitgtk, words: isUnitAlone ? [...words, "--project=unit"] : words };
}
