import { type Document, isAlias, isNode, isPair, isScalar, type LineCounter, type Node, visit } from "yaml";
import type { Remedy } from "./finding.ts";
import type { Place } from "./places.ts";

/** Something in the YAML that is refused, with its place in the YAML. */
export type YamlFault = Remedy & { readonly place: Place; readonly field: string };

/** The field that is named when it is not one of them. */
export const FRONT_MATTER = "front matter";

const PLAIN: Pick<Remedy, "allowed" | "example"> = {
  allowed: "plain YAML: fields, lists, and text in quotes",
  example: 'name: "Multi-leader replication"',
};

/** An alias is not followed: ten lines of them can stand for a billion values. */
export const ALIAS = "has an alias";

/** What Astro's YAML would take for a date or time, and turn into an object. */
const DATE = /^\d{4}-\d{1,2}-\d{1,2}([Tt\s].*)?$/;

/** What is malformed, and what is refused although it is YAML: anchors, aliases, merge keys, tags, unquoted dates. */
export function faultsOfYaml(document: Document.Parsed, counter: LineCounter): YamlFault[] {
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  const faults: YamlFault[] = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    place: at(pos[0]),
    field: FRONT_MATTER,
    ...wordsFor(code, message),
  }));
  visit(document, (_, node) => {
    if (isPair(node) && isScalar(node.key)) {
      const name = String(node.key.value);
      if (name === "<<" || name === "__proto__")
        faults.push(fault(at(startOf(node.key)), `the key "${name}"`));
    }
    if (!isNode(node)) return;
    for (const what of oddities(node)) faults.push(fault(at(startOf(node)), what));
    if (isScalar(node) && node.type === "PLAIN" && typeof node.value === "string" && DATE.test(node.value)) {
      faults.push(unquotedDate(node.value, at(startOf(node))));
    }
  });
  return faults;
}

function oddities(node: Node): string[] {
  if (isAlias(node)) return [ALIAS.slice("has ".length)];
  const { anchor, tag } = node as { anchor?: string; tag?: string };
  return [...(anchor ? ["an anchor"] : []), ...(tag ? [`the tag ${tag}`] : [])];
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function fault(place: Place, what: string): YamlFault {
  return { place, field: FRONT_MATTER, what: `has ${what}`, ...PLAIN };
}

function unquotedDate(date: string, place: Place): YamlFault {
  return {
    place,
    field: FRONT_MATTER,
    what: `${date} is a date without quotes, which Astro turns into a point in time`,
    allowed: 'a day written as "YYYY-MM-DD", in quotes',
    example: `"${date.slice(0, 10)}"`,
  };
}

function wordsFor(code: string, message: string): Remedy {
  if (code === "DUPLICATE_KEY") {
    return {
      what: "has the same key twice",
      allowed: "each key once",
      example: "put both values under one key",
    };
  }
  if (code === "TAB_AS_INDENT")
    return { what: "is indented with a tab", allowed: "spaces", example: "  text: …" };
  const what = `is not YAML: ${message.replace(/\s+/g, " ").replace(/[.;]$/, "")}`;
  return { what, ...PLAIN };
}

/** What to say of an exception while YAML was read. */
export function refusalOf(error: unknown): Remedy {
  const { reason, message } = error as { reason?: string; message?: string };
  const isDeep = error instanceof RangeError;
  const what = isDeep
    ? "nests deeper than can be read"
    : `is not YAML that Astro reads: ${reason ?? message}`;
  return { what, ...PLAIN };
}
