import { made } from "./made.ts";

const SAID_FOR_MS = 4000;

/** A place for "Copied." that screen readers hear of. */
export function copyStatus(): HTMLElement {
  return made("span", "", { role: "status" });
}

/**
 * Copies a text and says so. The clipboard can be denied, or missing on an insecure address: then it is shown.
 *
 * @param name what the text is, for screen readers
 * @param said where it is said, and after which the text appears
 * @param words what is said once it is copied
 */
export async function copy(text: string, name: string, said: HTMLElement, words: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    shown.get(said)?.remove();
    const heard = new Text(` ${words}`);
    said.replaceChildren(heard);
    // Itself and no other: a newer one has its own time.
    setTimeout(() => heard.remove(), SAID_FOR_MS);
  } catch {
    showToCopy(text, name, said);
  }
}

/** Shows a text, selected, to be copied by hand; in place of the one before. */
export function showToCopy(text: string, name: string, said: HTMLElement): void {
  const area = made("textarea", "", { readOnly: true, value: text, ariaLabel: `${name}, to copy by hand` });
  shown.get(said)?.remove();
  shown.set(said, area);
  said.replaceChildren();
  said.after(area);
  area.focus();
  area.select();
}

/** The text that stands there for copying by hand. */
const shown = new WeakMap<HTMLElement, HTMLElement>();
