/** One rule of a `_redirects` file. */
export interface Redirect {
  readonly to: string;
  readonly status: number;
}

const statuses = new Set([301, 302, 303, 307, 308]);

/**
 * Reads the part of the `_redirects` format that the site writes: exact paths, one rule a line, the first one counts.
 * @param text the file's text
 * @returns rules by the path they start from, without closing slash, as hosts match both forms alike
 * @throws RangeError naming the line that is not `/from /to code`
 */
export function parseRedirects(text: string): ReadonlyMap<string, Redirect> {
  const rules = new Map<string, Redirect>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const fields = line
      .replace(/(^|\s)#.*$/, "")
      .split(/\s+/)
      .filter((field) => field !== "");
    if (fields.length === 0) continue;
    const [from = "", to, code = "301", ...rest] = fields;
    const status = Number(code.replace(/!$/, ""));
    const isPlain = from.startsWith("/") && !/[*:]/.test(from) && rest.length === 0 && statuses.has(status);
    if (to === undefined || !isPlain) {
      throw new RangeError(
        `_redirects:${index + 1} is "${line}", but must be an exact path, a target and a code; for example /old/ /new/ 301`,
      );
    }
    const key = withoutClosingSlash(from);
    if (!rules.has(key)) rules.set(key, { to, status });
  }
  return rules;
}

/** The form of a path under which rules are kept: `/a/` and `/a` are one, and `/` is the empty one. */
export function withoutClosingSlash(path: string): string {
  return path.replace(/\/$/, "");
}
