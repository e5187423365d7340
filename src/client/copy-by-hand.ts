import { made } from "./made.ts";

/**
 * Shows a text, selected, to be copied by hand; in place of the one before.
 *
 * @param name what the text is, for screen readers
 * @param said the place after which the text appears
 */
export function showToCopy(text: string, name: string, said: HTMLElement): void {
  const area = made("textarea", "", { readOnly: true, value: text, ariaLabel: `${name}, to copy by hand` });
  shown.get(said)?.remove();
  shown.set(said, area);
  said.replaceChildren();
  said.after(area);
  area.focus();
  area.select();
  // Once it was copied after all, there is nothing left to do by hand.
  said.addEventListener("copied", () => area.remove(), { once: true });
}

/** The text that stands there for copying by hand. */
const shown = new WeakMap<HTMLElement, HTMLElement>();
