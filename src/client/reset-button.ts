import { made } from "./made.ts";
import { decide, type Reader } from "./reader.ts";

/**
 * A button that takes back all the reader has said.
 *
 * @param goOn where the keyboard's focus goes, because the button itself goes away
 */
export function resetButton(
  reader: Reader,
  words: string,
  goOn: () => HTMLElement | null | undefined,
): HTMLButtonElement {
  const button = made("button", words, { type: "button", className: "plain" });
  button.addEventListener("click", () => {
    decide(reader, reader.otherwise);
    goOn()?.focus();
  });
  return button;
}
