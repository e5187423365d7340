import { publicAddress } from "./pages.ts";

/** What a page or a twin of it says, in a form in which the three can be held against each other. */
export interface Saying {
  /** All of its text, white space made alike. */
  readonly text: string;
  /** Every number in it as it is written. */
  readonly numbers: ReadonlySet<string>;
  /** Every address it leads to, whole. */
  readonly links: ReadonlySet<string>;
}

/** White space, and the places where marks of sources stood, made alike. */
export function alike(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/ (?=[.,;:!?])/g, "")
    .trim();
}

/** An address as all three write it: whole, and with what could end a link in Markdown percent-encoded. */
export function alikeAddress(href: string, path: string): string {
  return new URL(href, publicAddress(path)).href.replaceAll("(", "%28").replaceAll(")", "%29");
}

/** What Markdown shows a reader: without marks of sources, addresses and backslashes. */
export function readMarkdown(markdown: string): Saying {
  const links = new Set<string>();
  const shown = markdown
    .replace(/ \[\d+(?:, (?:\\.|[^\]\\])*)?\](?!\()/g, "")
    .replace(/\[((?:\\.|[^\]\\])*)\]\(([^)]*)\)/g, (_, words: string, href: string) => {
      links.add(href);
      return words;
    })
    .replace(/<(https?:[^>]*)>/g, (_, href: string) => {
      links.add(href);
      return "";
    })
    .replace(/^(?:#+|-|\d+\.) /gm, "")
    .replaceAll("**", "")
    .replace(/\\([^\w\s])/g, "$1");
  // A mark of a source counts here: some pages print its number and place as words.
  return { text: alike(shown), numbers: numbersIn(markdown), links };
}

/**
 * What the JSON of a page says: every text and every link, of whatever lies in it.
 * @param without names of fields that are passed over
 */
export function readJson(json: unknown, path: string, without: readonly string[] = []): Saying {
  const texts: string[] = [];
  const links = new Set<string>();
  const walk = (value: unknown, key: string): void => {
    if (without.includes(key)) return;
    if (typeof value === "number") texts.push(String(value));
    else if (typeof value === "string") {
      if (["address", "href"].includes(key)) links.add(alikeAddress(value, path));
      else texts.push(value);
    } else if (value !== null && typeof value === "object") {
      for (const [name, inner] of Object.entries(value)) walk(inner, Array.isArray(value) ? key : name);
    }
  };
  walk(json, "");
  const text = texts.join("\n");
  return { text: alike(text), numbers: numbersIn(text), links };
}

/** Numbers as they are written, such as 3.6, 1,024 or 2012.00472. */
export function numbersIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/\d+(?:[.,]\d+)*/g) ?? []);
}

/** What a reader without script sees of a page, taken apart in the browser. Runs there: it may use nothing from here. */
export function readPage(document: Document) {
  const main = document.querySelector("main");
  const claims = [...(main?.querySelectorAll(".cites") ?? [])].flatMap((marks) => {
    const holder = marks.parentElement?.cloneNode(true) as Element | undefined;
    for (const aside of holder?.querySelectorAll(".quiet, svg, details") ?? []) aside.remove();
    // Several claims in one paragraph are parted by their marks.
    for (const mark of holder?.querySelectorAll(".cites") ?? []) mark.textContent = "\u0000";
    return (holder?.textContent ?? "").split("\u0000");
  });
  const links = [...(main?.querySelectorAll("a[href]") ?? [])]
    // Marks of sources, permalinks, headings that lead to themselves, and ways around the page are no facts.
    .filter((link) => !link.closest("nav, .cites, .quiet, .tools"))
    .filter((link) => link.getAttribute("href") !== `#${link.closest("[id]")?.id}`)
    .map((link) => link.getAttribute("href") ?? "")
    .filter((href) => !href.startsWith("mailto:"));
  const turns = [...(main?.querySelectorAll("nav.turn a") ?? [])].map(
    (link) => link.getAttribute("href") ?? "",
  );
  for (const aside of main?.querySelectorAll("nav:not(.turn), .cites, .quiet, svg, .tools, [aria-hidden]") ??
    [])
    aside.remove();
  // Blocks part words, as they do on the screen.
  for (const block of main?.querySelectorAll("p, li, td, th, dt, dd, h1, h2, h3, b, span, a, summary") ?? [])
    block.append(" ");
  return { claims, links: [...links, ...turns], text: main?.textContent ?? "" };
}
