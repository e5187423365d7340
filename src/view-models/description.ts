/** The most characters that search engines and previews show of a description. */
export const LONGEST_DESCRIPTION = 160;

/**
 * The description of a page: written whole, never cut.
 *
 * @param candidates whole sentences, the most telling first
 * @returns the first that has at most 160 characters
 * @throws RangeError when none has
 */
export function descriptionFrom(...candidates: readonly string[]): string {
  const fitting = candidates.find(isShortEnough);
  if (fitting !== undefined) return fitting;
  throw new RangeError(`no description has at most ${LONGEST_DESCRIPTION} characters: ${candidates.at(-1)}`);
}

/** Whether a description is shown whole: it has at most 160 characters, counted as readers see them in Latin script. */
export function isShortEnough(description: string): boolean {
  return [...description].length <= LONGEST_DESCRIPTION;
}
