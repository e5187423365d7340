/**
 * Closes a fold that lies over what follows: when the reader goes on behind it by keyboard, and must see where they
 * are, and on Escape.
 */
export function closeWhenLeft(fold: HTMLDetailsElement | null): void {
  if (!fold) return;
  fold.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !fold.parentElement?.contains(relatedTarget)) fold.open = false;
  });
  fold.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    fold.open = false;
    fold.querySelector("summary")?.focus();
  });
}
