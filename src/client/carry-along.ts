import { fragmentOf } from "#domain/priorities-link.ts";
import { withPriorities } from "#view-models/feedback.ts";
import { statedWords } from "#view-models/stated-words.ts";
import type { Reader } from "./reader.ts";

/** The address of this page that shows what the reader has said. */
export function linkTo(reader: Reader): string {
  const fragment = fragmentOf(reader.question, reader.now());
  return location.origin + location.pathname + (fragment && `#${fragment}`);
}

/** Some hundred messages are written anew: not while a slider is on its way. */
const CALM_MS = 200;

/**
 * Takes the reader's priorities along: into every pair of the same question that is opened from here, and into every
 * message of disagreement.
 */
export function carryAlong(reader: Reader): void {
  const served = new WeakMap<HTMLAnchorElement, string>();
  const carry = () => {
    const fragment = fragmentOf(reader.question, reader.now());
    const said = { words: statedWords(reader.question, reader.now()), link: linkTo(reader) };
    for (const link of document.querySelectorAll<HTMLAnchorElement>("main a[href]")) {
      const own = served.get(link) ?? link.href.replace(/#v\d.*/, "");
      const isMessage = own.startsWith("mailto:");
      // Not yet completed: it would be remembered with half of its quote.
      if (isMessage && !customElements.get("copy-message")) continue;
      if (!isMessage && !leadsToSameQuestion(own, reader.question.id)) continue;
      served.set(link, own);
      const carrying = isMessage ? withPriorities(own, said) : `${own.split("#")[0]}#${fragment}`;
      link.href = fragment ? carrying : own;
    }
  };
  customElements.whenDefined("copy-message").then(carry);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    clearTimeout(timer);
    timer = undefined;
    carry();
  };
  reader.onChange(() => {
    clearTimeout(timer);
    timer = setTimeout(now, CALM_MS);
  });
  // Whoever is quicker than that finds them ready all the same.
  for (const sign of ["pointerdown", "focusin"]) {
    const hear = ({ target }: Event) =>
      timer !== undefined && target instanceof Element && target.closest("a, copy-message") && now();
    document.addEventListener(sign, hear, true);
  }
}

/** Pages of pairs link only to pairs of their own question, and so does the page of a question. */
function leadsToSameQuestion(href: string, question: string): boolean {
  const [page = "", place = ""] = href.split("#");
  const isOther = page !== location.href.split("#")[0];
  // "…/compare/<pair>/" ends in a slash, and so do all addresses of pages.
  const folder = page.endsWith("/") ? page.split("/").at(-2) : "";
  return isOther && (folder?.includes("-vs-") || (place === "" && folder === question));
}
