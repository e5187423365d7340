import { linkTo } from "./carry-along.ts";
import { copy } from "./copying.ts";
import { made } from "./made.ts";
import type { Reader } from "./reader.ts";

/**
 * A button that copies the address of this page as the reader sees it.
 *
 * @param said where it says what the link opens with
 */
export function copyLink(reader: Reader, said: HTMLElement): HTMLElement {
  const button = made("button", "Copy link", { type: "button", className: "action" });
  button.addEventListener("click", () => {
    const what = reader.hasOpinion() ? "your priorities" : "no opinion";
    copy(linkTo(reader), "The link", said, `Copied. Opens with ${what}.`);
  });
  return button;
}
