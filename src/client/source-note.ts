/**
 * Beside the number of a source, the source itself: a copy of its line in the list at the foot, for as long as the
 * number is pointed at or has the keyboard's focus. Escape sends it away, the pointer may go onto it, and it never lies
 * over its number (WCAG 1.4.13). A tap leads to the foot as ever. Fetched when the first number is pointed at.
 */

/** Long enough for the way from the number to the note. */
const GRACE_MS = 300;
/** Room to the edges of the screen, in CSS px. */
const MARGIN = 8;

// Made by hand: an import would cost every page more than this module saves.
const note = Object.assign(document.createElement("div"), {
  id: "source-note",
  className: "source-note",
  role: "tooltip",
  hidden: true,
});
document.body.append(note);
let shown: HTMLAnchorElement | undefined;
let place = "";
let leaving: ReturnType<typeof setTimeout> | undefined;

/**
 * Shows the source of a number.
 *
 * @param event what happened to the number: a pointer came, or the focus
 */
export function noteAt({ target, type, pointerType }: Event & { readonly pointerType?: string }): void {
  if (!(target instanceof HTMLAnchorElement)) return;
  const isMeant = type === "focusin" ? target.matches(":focus-visible") : pointerType !== "touch";
  // Whoever was faster than the network has gone on by now.
  if (isMeant && target.matches(":hover, :focus")) show(target);
}

function show(link: HTMLAnchorElement): void {
  clearTimeout(leaving);
  if (link === shown) return;
  hide();
  const line = document.getElementById(link.hash.slice(1))?.cloneNode(true);
  if (!line) return;
  note.replaceChildren(...line.childNodes);
  // The browser would show where in the source it stands in a note of its own, over this one.
  place = link.title;
  if (place) {
    note.append(Object.assign(document.createElement("b"), { textContent: `Cited: ${place}` }));
    link.title = "";
  }
  // For the pointer; the keyboard has the same link at the foot, where the number leads.
  for (const inside of note.querySelectorAll("a")) inside.tabIndex = -1;
  link.setAttribute("aria-describedby", note.id);
  shown = link;
  note.hidden = false;
  putBeside(link.getBoundingClientRect());
}

/** Under the number, or over it where there is no room below. */
function putBeside({ left, top, bottom }: DOMRect): void {
  note.style.left = "0";
  const { offsetWidth, offsetHeight } = note;
  const most = document.documentElement.clientWidth - offsetWidth - MARGIN;
  const isOver = bottom + offsetHeight > innerHeight && top > offsetHeight;
  note.style.left = `${scrollX + Math.max(MARGIN, Math.min(left, most))}px`;
  note.style.top = `${scrollY + (isOver ? top - offsetHeight : bottom)}px`;
}

function hide(): void {
  clearTimeout(leaving);
  note.hidden = true;
  shown?.removeAttribute("aria-describedby");
  if (shown && place) shown.title = place;
  shown = undefined;
}

/** Whether this is the number or its note. */
function isHere(target: EventTarget | null): boolean {
  return target instanceof Node && (target === shown || note.contains(target));
}

document.addEventListener("pointerover", ({ target }) => isHere(target) && clearTimeout(leaving));
document.addEventListener("pointerout", ({ target, relatedTarget }) => {
  if (!isHere(target) || isHere(relatedTarget) || shown?.matches(":focus-visible")) return;
  clearTimeout(leaving);
  leaving = setTimeout(hide, GRACE_MS);
});
document.addEventListener("focusout", ({ target }) => target === shown && hide());
document.addEventListener("click", ({ target }) => target === shown && hide());
document.addEventListener("keydown", ({ key }) => key === "Escape" && hide());
