import { fragmentOf } from "#domain/priorities-link.ts";
import { withPriorities } from "#view-models/feedback.ts";
import { statedWords } from "#view-models/stated-words.ts";
import type { Reader } from "./reader.ts";

/** The address of this page that shows what the reader has said. */
export function linkTo(reader: Reader): string {
  const fragment = fragmentOf(reader.question, reader.now());
  return location.origin + location.pathname + (fragment && `#${fragment}`);
}

/** Some eighty links are written anew: not while a slider is on its way. */
const CALM_MS = 200;

/**
 * Takes the reader's priorities along: into every pair of the same question that is opened from here, and into each
 * message of disagreement once the reader comes to it.
 */
export function carryAlong(reader: Reader): void {
  const served = new WeakMap<HTMLAnchorElement, string>();
  const carry = (links: Iterable<HTMLAnchorElement>) => {
    const fragment = fragmentOf(reader.question, reader.now());
    const said = { words: statedWords(reader.question, reader.now()), link: linkTo(reader) };
    for (const link of links) {
      const own = served.get(link) ?? link.href.replace(/#v\d.*/, "");
      const isMessage = own.startsWith("mailto:");
      // Not yet completed: it would be remembered with half of its quote.
      if (isMessage && !link.nextElementSibling) continue;
      if (!isMessage && !leadsToSameQuestion(own, reader.question.id)) continue;
      served.set(link, own);
      const carrying = isMessage ? withPriorities(own, said) : `${own.split("#")[0]}#${fragment}`;
      const meant = fragment ? carrying : own;
      if (link.href !== meant) link.href = meant;
    }
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  reader.onChange(() => {
    clearTimeout(timer);
    timer = setTimeout(() => carry(document.querySelectorAll<HTMLAnchorElement>("main a[href]")), CALM_MS);
  });
  // Whoever is quicker than that finds theirs ready all the same.
  for (const sign of ["pointerdown", "focusin"]) {
    document.addEventListener(sign, ({ target }) => carry(linksMeant(target as Element)), true);
  }
}

/** The link that is pressed, or whose message is to be copied. */
function linksMeant(target: Element): HTMLAnchorElement[] {
  const place = target.closest("main :is(a[href], copy-message)");
  const link = place?.matches("a") ? place : place?.previousElementSibling;
  return link instanceof HTMLAnchorElement ? [link] : [];
}

/** Pages of pairs link only to pairs of their own question, and so does the page of a question. */
function leadsToSameQuestion(href: string, question: string): boolean {
  const isHere = href.startsWith(`${location.href.split("#")[0]}`);
  return !isHere && (/-vs-[^/]*\/(#|$)/.test(href) || href.endsWith(`${question}/`));
}
