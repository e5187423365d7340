/**
 * Writes one map of nginx: a variable that hangs on another.
 * @param from what is looked up, such as `$uri`
 * @param to the variable it gives
 * @param otherwise its value for all that is not listed
 * @param values values by plain text, or by "~" and an expression
 * @param mayName whether values may name variables
 * @returns its lines
 * @throws RangeError as `quoted` does
 */
export function map(
  from: string,
  to: string,
  otherwise: string,
  values: Readonly<Record<string, string>>,
  mayName = false,
): string[] {
  const lines = Object.entries({ default: otherwise, ...values });
  const key = (name: string) => (name === "default" ? name : quoted(name, true));
  const rows = lines.map(([name, value]) => `  ${key(name)} ${quoted(value, mayName)};`);
  const source = from.includes(" ") ? `"${from}"` : from;
  return [`map ${source} ${to} {`, ...rows, "}"];
}

/**
 * Puts a text between double quotes as nginx reads it.
 * @param mayName whether "$" and "\" mean something there, as in an expression or a variable's name
 * @throws RangeError when the text would end the quotes, or mean something it should not
 */
export function quoted(text: string, mayName: boolean): string {
  if (/["\n\r]/.test(text) || (!mayName && /[$\\]/.test(text)))
    throw new RangeError(`nginx cannot be told ${JSON.stringify(text)}: leave out quotes, "$" and "\\"`);
  return `"${text}"`;
}
