/** What a reader gets of a page, in the order of the page. */
interface Shown {
  readonly words: readonly string[];
  /** Where its links and drawings lead. */
  readonly addresses: readonly string[];
  readonly elements: ReadonlyMap<string, number>;
}

/** Elements that must be there as often as in our page: links, lines, drawings, claims, parts, folds, what the head says. */
const COUNTED = ["a", "tr", "svg", "li", "section", "details", "figure", "meta", "link", "script"] as const;

/** Of a hundred words, links or other elements, this many may be missing or too many. */
const TOLERANCE_PERCENT = 1;

/**
 * Holds a page of another builder against ours: nobody is faster because of what it leaves out.
 * @param own HTML of our page
 * @param theirs HTML of the same page by the other
 * @returns a line for whatever differs by more than one in a hundred; [] when the pages are alike
 */
export function differences(own: string, theirs: string): string[] {
  const [one, other] = [shownBy(own), shownBy(theirs)];
  const counted = COUNTED.flatMap((name) =>
    differing(`<${name}>`, one.elements.get(name) ?? 0, other.elements.get(name) ?? 0),
  );
  return [
    ...replaced("words", one.words, other.words),
    ...replaced("addresses", one.addresses, other.addresses),
    ...counted,
  ];
}

function shownBy(html: string): Shown {
  const elements = new Map<string, number>();
  for (const [, name = ""] of html.matchAll(/<([a-z][a-z0-9-]*)/g))
    elements.set(name, (elements.get(name) ?? 0) + 1);
  const text = html.replace(/<script[^>]*>[\s\S]*?<\/script>/g, " ").replace(/<[^>]*>/g, " ");
  return {
    words: unescaped(text)
      .split(/\s+/)
      .filter((word) => word !== ""),
    addresses: [...html.matchAll(/\shref="([^"]*)"/g)].map(([, address = ""]) => unescaped(address)),
    elements,
  };
}

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

/** The signs that one of the builders writes by name. */
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0" };

function differing(what: string, own: number, theirs: number): string[] {
  return Math.abs(own - theirs) <= allowed(own) ? [] : [`${theirs} ${what} instead of ${own}`];
}

function allowed(count: number): number {
  return (count * TOLERANCE_PERCENT) / 100;
}

/** What stands on only one of the pages, when there is too much of it. */
function replaced(what: string, own: readonly string[], theirs: readonly string[]): string[] {
  const missing = without(own, theirs);
  const added = without(theirs, own);
  if (Math.max(missing.length, added.length) <= allowed(own.length)) return [];
  const lost = `${missing.length} of ${own.length} ${what} are missing (${shortened(missing)})`;
  return [`${lost}, ${added.length} are new (${shortened(added)})`];
}

/** The words of one page that the other has not, each as often as it is missing. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

function shortened(words: readonly string[]): string {
  return words.length > 8 ? `${words.slice(0, 8).join(" ")} …` : words.join(" ");
}
