/** A value is written on one line up to this length, as an editor would. */
const LONGEST_LINE = 110;

type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

/**
 * Fields as YAML, laid out as in the real content: short lists and records on one line, texts in quotes.
 * @param fields plain data without null; what is undefined is left out
 */
export function frontMatter(fields: object): string {
  return `---\n${lines(JSON.parse(JSON.stringify(fields)) as Value).join("\n")}\n---\n`;
}

function lines(value: Value): string[] {
  if (Array.isArray(value)) return value.flatMap((item: Value) => underDash(item));
  return Object.entries(value).flatMap(([key, inner]) => {
    const line = `${keyOf(key)}: ${flow(inner)}`;
    if (typeof inner !== "object" || line.length <= LONGEST_LINE) return [line];
    return [`${keyOf(key)}:`, ...lines(inner).map((text) => `  ${text}`)];
  });
}

function underDash(item: Value): string[] {
  const line = `- ${flow(item)}`;
  if (typeof item !== "object" || line.length <= LONGEST_LINE) return [line];
  return lines(item).map((text, place) => `${place === 0 ? "- " : "  "}${text}`);
}

function flow(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  const pairs = Object.entries(value).map(([key, inner]) => `${keyOf(key)}: ${flow(inner)}`);
  return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
}

/** A level of a criterion is a key of digits, which must stay a text. */
function keyOf(key: string): string {
  return /^\d/.test(key) ? JSON.stringify(key) : key;
}
