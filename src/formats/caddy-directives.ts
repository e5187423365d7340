import type { Headers } from "./hosting.ts";

/**
 * Writes a directive with a value for each name.
 * @returns its lines
 * @throws RangeError as `quoted` does
 */
export function block(directive: string, values: Headers): string[] {
  return [
    `${directive} {`,
    ...Object.entries(values).map(([name, value]) => `\t${name} ${quoted(value)}`),
    "}",
  ];
}

/**
 * Puts a text between backquotes, where Caddy reads all but its placeholders as it is.
 * @throws RangeError when the text would end the quotes or name a placeholder
 */
export function quoted(text: string): string {
  if (/[`{}\n\r]/.test(text))
    throw new RangeError(`Caddy cannot be told ${JSON.stringify(text)}: leave out braces and backquotes`);
  return `\`${text}\``;
}
