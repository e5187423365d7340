/** What a run of the tests needs, and the words to hand to Playwright. */
export interface Scope {
  /** Whether any test looks at the built site in a browser. */
  readonly needsSite: boolean;
  readonly words: readonly string[];
}

/**
 * Reads what was asked for after `npm test --`.
 * A run that names unit tests alone is kept to them, and then needs neither a build nor a browser.
 * @param words the arguments, as Playwright takes them
 */
export function scopeOf(words: readonly string[]): Scope {
  const namesUnit = words.some((word) => /^(\.\/)?tests\/unit(\/|$)|^--project=unit$/.test(word));
  const namesSite = words.some((word) => /(^|\/)tests\/site|^--project=site$/.test(word));
  if (namesUnit && !namesSite) return { needsSite: false, words: [...words, "--project=unit"] };
  return { needsSite: true, words };
}
