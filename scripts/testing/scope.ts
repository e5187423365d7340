import { chromium, firefox, type TestBrowser } from "./browsers.ts";

/** What a run of the tests needs, and the words to hand to Playwright. */
export interface Scope {
  /** The browsers that look at the built site. With none, no site is needed either. */
  readonly browsers: readonly TestBrowser[];
  readonly words: readonly string[];
}

/**
 * Reads what was asked for after `npm test --`.
 * A run that names unit tests alone is kept to them, and then needs neither a build nor a browser. Firefox is only
 * needed where a journey may run.
 * @param words the arguments, as Playwright takes them
 */
export function scopeOf(words: readonly string[]): Scope {
  const names = (pattern: RegExp) => words.some((word) => pattern.test(word));
  const namesSite = names(/(^|\/)tests\/site|^--project=(site|firefox)$/);
  if (names(/^(\.\/)?tests\/unit(\/|$)|^--project=unit$/) && !namesSite) {
    return { browsers: [], words: [...words, "--project=unit"] };
  }
  const browsers = [
    // Most tests of the site are Chromium's alone.
    ...(isKeptTo(words, "firefox") ? [] : [chromium]),
    ...(isKeptTo(words, "site") || namesOnlyOthers(words) ? [] : [firefox]),
  ];
  return { browsers, words };
}

/** Whether projects are named, and no other one with a browser is among them. */
function isKeptTo(words: readonly string[], project: "site" | "firefox"): boolean {
  const projects = words.filter((word) => word.startsWith("--project="));
  return (
    projects.includes(`--project=${project}`) &&
    projects.every((word) => word !== `--project=${other[project]}`)
  );
}

const other = { site: "firefox", firefox: "site" } as const;

/** Whether files of the site's tests are named, and none of them can be a journey. */
function namesOnlyOthers(words: readonly string[]): boolean {
  const named = words.filter((word) => /(^|\/)tests\/site/.test(word));
  return named.length > 0 && named.every((word) => /(?<!\.journey)\.test\.ts(:\d+)?$/.test(word));
}
