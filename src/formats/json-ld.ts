import type { Thing } from "schema-dts";

/** What could end the script element, begin a comment in it, or end a line of the program it is taken for. */
const telling = /[<>&\u2028\u2029]/g;

/**
 * JSON-LD for a script element: nothing that any content says can end the element.
 * HTML reads no entities inside a script, so the signs that matter are written as JSON escapes them (WHATWG, HTML,
 * "Restrictions for contents of script elements"; RFC 8259, section 7).
 *
 * @param things what is on the page
 * @returns JSON of one graph, on one line
 */
export function jsonLd(things: readonly Thing[]): string {
  const graph = { "@context": "https://schema.org", "@graph": things };
  return JSON.stringify(graph).replace(
    telling,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
