import type { MarkedRun } from "#view-models/search-words.ts";
import { made } from "./made.ts";
import type { Finding, Findings } from "./search-findings.ts";
import { FEWEST_LETTERS } from "./search-index.ts";
import { loadedIndex } from "./search-loading.ts";

const HINT =
  "Two letters are enough. Name two architectures for their comparison. What you type stays on this page.";

/** A field, and under it what was found: a list of links, between which the arrow keys go. */
export interface SearchField {
  readonly field: HTMLElement;
  /** Asks for something as if it had been typed. */
  readonly ask: (query: string) => void;
}

/**
 * Makes the field and its list.
 *
 * @param address the address of the page of the search, beside which the index lies
 */
export function searchField(address: string): SearchField {
  const input = made("input", "", {
    type: "search",
    autocomplete: "off",
    spellcheck: false,
    enterKeyHint: "go",
  });
  const label = made("label", "Search this site");
  label.append(input);
  const form = made("form");
  form.append(label);
  const status = made("p", HINT, { className: "small", role: "status" });
  const list = made("ul");
  const field = made("search");
  field.append(form, status, list);

  const show = async () => {
    try {
      const find = await loadedIndex(address);
      // Asked for when the index is there: by then more may have been typed.
      const query = input.value;
      const findings = find(query);
      list.replaceChildren(...findings.shown.map(item));
      status.textContent = query.trim().length < FEWEST_LETTERS ? HINT : statusOf(findings);
    } catch {
      status.textContent = "No answer from the network: type on to try again.";
    }
  };
  input.addEventListener("input", show);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    await show();
    list.querySelector("a")?.click();
  });
  field.addEventListener("keydown", (event) => walk(event, [input, ...list.querySelectorAll("a")]));
  // On its way while the first letters are typed.
  loadedIndex(address).catch(() => {});
  const ask = (query: string) => {
    input.value = query;
    show();
  };
  return { field, ask };
}

/** The arrow keys go from the field to the results and round; a letter goes on in the field. */
function walk(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  const { key, ctrlKey, metaKey, altKey } = event;
  const from = stops.indexOf(document.activeElement as HTMLElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (from < 0 || ctrlKey || metaKey || altKey) return;
  if (step) {
    event.preventDefault();
    stops.at((from + step) % stops.length)?.focus();
  } else if (from > 0 && /^\S$/u.test(key)) stops[0]?.focus();
}

function statusOf({ shown, count }: Findings): string {
  if (count === 0) return "Nothing found. Try fewer or other words.";
  return `${count > shown.length ? `${shown.length} of ` : ""}${count} result${count === 1 ? "" : "s"}`;
}

function item({ kind, href, title, other, text }: Finding): HTMLElement {
  const link = made("a", "", { href });
  link.append(made("span", kind, { className: "kicker" }), " ", line("b", title));
  for (const runs of [other, text]) if (runs.length > 0) link.append(" ", line("span", runs));
  const place = made("li");
  place.append(link);
  return place;
}

function line(name: "b" | "span", runs: readonly MarkedRun[]): HTMLElement {
  const element = made(name);
  element.append(...runs.map(({ text, isFound }) => (isFound ? made("mark", text) : text)));
  return element;
}
