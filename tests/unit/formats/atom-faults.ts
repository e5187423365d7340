import { SaxesParser } from "saxes";

const ATOM = "http://www.w3.org/2005/Atom";

/** An element of a document as it was read: its children and its text. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: ReadElement[];
  text: string;
}

/** How often a child may stand in a feed or an entry, by RFC 4287, sections 4.1.1 and 4.1.2: at least, at most. */
const FEED: Readonly<Record<string, readonly [number, number]>> = {
  author: [1, Number.POSITIVE_INFINITY],
  category: [0, Number.POSITIVE_INFINITY],
  contributor: [0, Number.POSITIVE_INFINITY],
  generator: [0, 1],
  icon: [0, 1],
  id: [1, 1],
  link: [1, Number.POSITIVE_INFINITY],
  logo: [0, 1],
  rights: [0, 1],
  subtitle: [0, 1],
  title: [1, 1],
  updated: [1, 1],
  entry: [0, Number.POSITIVE_INFINITY],
};
const ENTRY: Readonly<Record<string, readonly [number, number]>> = {
  author: [0, Number.POSITIVE_INFINITY],
  category: [0, Number.POSITIVE_INFINITY],
  content: [0, 1],
  contributor: [0, Number.POSITIVE_INFINITY],
  id: [1, 1],
  link: [0, Number.POSITIVE_INFINITY],
  published: [0, 1],
  rights: [0, 1],
  source: [0, 1],
  summary: [0, 1],
  title: [1, 1],
  updated: [1, 1],
};

/** RFC 3339 as RFC 4287 narrows it (section 3.3): capital T and Z. */
const MOMENT = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/**
 * Reads a document strictly, with namespaces.
 * @throws Error naming the place when it is not well-formed
 */
export function readXml(xml: string): ReadElement {
  const top: ReadElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value]);
    const name = uri === ATOM ? local : `{${uri}}${local}`;
    const element: ReadElement = { name, attributes: Object.fromEntries(values), children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const take = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on("text", take);
  parser.on("cdata", take);
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return top.children[0] ?? top;
}

/** Everything in which a document breaks the rules of Atom. */
export function atomFaults(xml: string): string[] {
  const feed = readXml(xml);
  if (feed.name !== "feed") return [`begins with ${feed.name}`];
  const entries = childrenOf(feed, "entry");
  const ids = entries.map((entry) => textOf(entry, "id"));
  const selves = childrenOf(feed, "link").filter(({ attributes }) => attributes.rel === "self");
  return [
    ...countFaults(feed, FEED),
    ...(selves.length === 1 ? [] : [`has ${selves.length} links to itself`]),
    ...(new Set(ids).size === ids.length ? [] : ["has two entries of one id"]),
    ...constructFaults(feed),
    ...entries.flatMap((entry) =>
      [...countFaults(entry, ENTRY), ...constructFaults(entry), ...entryFaults(entry)].map(
        (fault) => `${textOf(entry, "id")} ${fault}`,
      ),
    ),
  ];
}

export function childrenOf(element: ReadElement, name: string): ReadElement[] {
  return element.children.filter((child) => child.name === name);
}

export function textOf(element: ReadElement, name: string): string {
  return childrenOf(element, name)[0]?.text ?? "";
}

function countFaults(element: ReadElement, rules: typeof FEED): string[] {
  const strange = element.children.filter(({ name }) => !Object.hasOwn(rules, name));
  const counts = Object.entries(rules).flatMap(([name, [least, most]]) => {
    const count = childrenOf(element, name).length;
    return count < least || count > most ? [`has ${count} ${name}`] : [];
  });
  return [...strange.map(({ name }) => `has ${name}, which Atom does not know there`), ...counts];
}

/** Faults of what a feed and an entry have alike: persons, ids, links, moments and texts. */
function constructFaults(element: ReadElement): string[] {
  return element.children.flatMap((child) => {
    const { name, text, attributes } = child;
    if (name === "id") return URL.canParse(text) ? [] : [`has the id ${text}`];
    if (name === "updated" || name === "published")
      return MOMENT.test(text) && !Number.isNaN(Date.parse(text)) ? [] : [`has ${name} ${text}`];
    if (name === "link") return URL.canParse(attributes.href ?? "") ? [] : [`links to ${attributes.href}`];
    if (name === "author") return textOf(child, "name").trim() ? [] : ["has an author without a name"];
    if (!["title", "subtitle", "rights", "summary", "content"].includes(name)) return [];
    const isKnown = ["text", "html", undefined].includes(attributes.type);
    return [
      ...(isKnown ? [] : [`has ${name} of the type ${attributes.type}`]),
      ...(text.trim() ? [] : [`has an empty ${name}`]),
      // A text construct holds its HTML as text, never as elements.
      ...(child.children.length === 0 ? [] : [`has elements in ${name}`]),
    ];
  });
}

/** RFC 4287, section 4.1.2: without content an entry needs a link to what it is about. */
function entryFaults(entry: ReadElement): string[] {
  const isLinked = childrenOf(entry, "link").some(
    ({ attributes }) => (attributes.rel ?? "alternate") === "alternate",
  );
  return isLinked || childrenOf(entry, "content").length > 0 ? [] : ["has neither content nor a link"];
}
