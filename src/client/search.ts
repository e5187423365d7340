/** The search in a dialog over any page, or in the page that is its own. Fetched when somebody asks for it. */

import { made } from "./made.ts";
import { searchField } from "./search-field.ts";

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the search. The browser gives the focus back where it was; on the page of the search its own field has it.
 *
 * @param link the header's link to that page
 */
export function openSearch(link: HTMLAnchorElement): void {
  const inPage = document.querySelector<HTMLInputElement>("site-search input");
  dialog ??= inPage ? undefined : madeDialog(link);
  // A second "/" finds it open already.
  if (dialog && !dialog.open) dialog.showModal();
  (inPage ?? dialog?.querySelector("input"))?.select();
}

/**
 * Puts the search into its own page.
 *
 * @param query what was asked for in the address
 */
export function searchInPage(place: Element, link: HTMLAnchorElement, query: string): void {
  const { field, ask } = searchField(link.href);
  place.replaceChildren(field);
  if (query) ask(query);
  else field.querySelector("input")?.focus({ preventScroll: true });
}

function madeDialog(link: HTMLAnchorElement): HTMLDialogElement {
  const { field } = searchField(link.href);
  const box = made("dialog", "", { className: "search" });
  box.setAttribute("aria-label", "Search");
  const close = made("button", "Close", { type: "button", className: "plain" });
  close.addEventListener("click", () => box.close());
  box.append(close, field);
  box.addEventListener("click", (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    const isChosen = target instanceof Element && target.closest("a") && !(ctrlKey || metaKey || shiftKey);
    // What lies around it is the dialog itself. A result may lead to a place on this page.
    if (target === box || isChosen) box.close();
  });
  document.body.append(box);
  return box;
}
