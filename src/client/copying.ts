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
    said.dispatchEvent(new Event("copied"));
    const heard = new Text(` ${words}`);
    said.replaceChildren(heard);
    // Itself and no other: a newer one has its own time.
    setTimeout(() => heard.remove(), SAID_FOR_MS);
  } catch {
    // Most browsers can copy: only the others fetch this.
    (await import("./copy-by-hand.ts")).showToCopy(text, name, said);
  }
}
