/**
 * Beside every "disagree" link, a button that copies the message, for people whose browser opens no mail program. The
 * link itself works without this.
 */

import { withWholeQuote } from "#view-models/feedback.ts";
import { messageOf } from "#view-models/message.ts";
import { copy, copyStatus } from "./copying.ts";
import { made } from "./made.ts";

/** The text of a message, for pasting into whatever mail program the reader has. */
function textOf(href: string): string {
  const { recipient, subject, paragraphs } = messageOf(href);
  return `To: ${recipient}\nSubject: ${subject}\n\n${paragraphs.join("\n\n")}\n`;
}

/**
 * The sentence a link is about. To keep the page within one round trip its links quote only how the sentence begins;
 * here is the rest of it.
 */
function sentenceAbout(link: HTMLAnchorElement): string | undefined {
  const permalink = link.previousElementSibling?.getAttribute("href") ?? "";
  const claim = link.closest(".quiet") && document.getElementById(permalink.slice(1))?.cloneNode(true);
  if (!(claim instanceof Element)) return undefined;
  for (const mark of claim.querySelectorAll(".cites, .quiet, details")) mark.remove();
  for (const cell of claim.querySelectorAll("th, td, p")) cell.append(" ");
  return claim.textContent ?? undefined;
}

/** `<copy-message>`: stands after a mailto link, which it completes and copies. */
class CopyMessage extends HTMLElement {
  connectedCallback() {
    const link = this.previousElementSibling;
    if (!(link instanceof HTMLAnchorElement)) return;
    const says = sentenceAbout(link);
    if (says) link.href = withWholeQuote(link.href, says);
    link.addEventListener("click", () => this.classList.add("used"));
    const button = made("button", "copy the message", { type: "button" });
    const said = copyStatus();
    button.addEventListener("click", () => copy(textOf(link.href), "The message", said, "Copied."));
    this.append(" ", button, said);
  }
}

customElements.define("copy-message", CopyMessage);
const complete = (link?: Element | null) => link?.after(document.createElement("copy-message"));

// Where a page has kept a place for it, it is there already.
for (const link of document.querySelectorAll('a[href^="mailto:"]:not(.quiet *, :has(+ copy-message))'))
  complete(link);

/** Escape puts away the button that covers the next line; pointing at anything brings it back. */
for (const kind of ["keydown", "pointerover"])
  addEventListener(kind, (event) =>
    document.body.classList.toggle("calm", Reflect.get(event, "key") === "Escape"),
  );

/**
 * A comparison has some eighty sentences with such a link. To complete them all would keep a slow phone busy before it
 * answers its reader: each is completed when the reader comes to it, before any other listener looks at the link. Beside
 * the number of a source stands the source itself, as soon as somebody comes to that.
 */
const comingTo = (event: Event) => {
  const place = event.target as Element;
  complete(place.closest?.(".quiet")?.querySelector('a[href^="mailto:"]:last-child'));
  if (place.matches?.(".cites a")) import("./source-note.ts").then((note) => note.noteAt(event));
};
for (const kind of ["pointerover", "focusin"]) addEventListener(kind, comingTo, true);
