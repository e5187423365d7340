/** In the foot of every page: light or dark, or as the device is set. The page is marked in the head, by kept-scheme.ts. */

import { SCHEME_KEY } from "./kept-scheme.ts";
import { made } from "./made.ts";

/** What the page is marked with, the word that is seen, and what follows it for those who hear it. */
const CHOICES = [
  ["", "Auto", "colours, as this device is set"],
  ["light", "Light", "colours on every page"],
  ["dark", "Dark", "colours on every page"],
] as const;

/** `<colour-scheme>`: three radio buttons, of which the pressed one is always what the page is marked with. */
class ColourScheme extends HTMLElement {
  connectedCallback() {
    const { dataset } = document.documentElement;
    const group = made("fieldset");
    group.append(made("legend", "Colours"));
    const buttons = CHOICES.map(([value, seen, heard]) => {
      const button = made("input", "", { type: "radio", name: SCHEME_KEY, value });
      const label = made("label");
      label.append(button, seen, made("span", heard, { className: "hidden-words" }));
      group.append(label);
      return button;
    });
    group.addEventListener("change", ({ target }) => choose((target as HTMLInputElement).value));
    const show = () => {
      for (const button of buttons) button.checked = button.value === (dataset.scheme ?? "");
    };
    // The head hears of these first.
    addEventListener("storage", show);
    addEventListener("pageshow", show);
    show();
    this.replaceChildren(group);
  }
}

function choose(value: string): void {
  const { dataset } = document.documentElement;
  if (value) dataset.scheme = value;
  else delete dataset.scheme;
  try {
    if (value) localStorage.setItem(SCHEME_KEY, value);
    else localStorage.removeItem(SCHEME_KEY);
  } catch {
    // Denied: then it holds for this page.
  }
}

customElements.define("colour-scheme", ColourScheme);
