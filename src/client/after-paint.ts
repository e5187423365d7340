/** Whoever holds a key down for longer than a press wants to see what it does on the way. */
const PRESS_MS = 150;

/** Until no key is down: what is done meanwhile would keep the browser from hearing that it is up. */
let keyIsUp: Promise<unknown> = Promise.resolve();

addEventListener(
  "keydown",
  ({ repeat }) => {
    if (repeat) return;
    keyIsUp = new Promise((resolve) => {
      setTimeout(resolve, PRESS_MS);
      addEventListener("keyup", resolve, { capture: true, once: true });
    });
  },
  true,
);

/**
 * Puts work off until the browser has painted what the reader just did and the key is up: a slider that moved is seen
 * at once, and the verdict follows. Of several calls before that only one is done.
 *
 * @returns asks for it, and does it now
 */
export function afterPaint(work: () => void): { later(): void; now(): void } {
  let isAsked = false;
  const now = () => {
    isAsked = false;
    work();
  };
  return {
    now,
    later() {
      if (isAsked) return;
      isAsked = true;
      keyIsUp.then(() => requestAnimationFrame(() => setTimeout(() => isAsked && now())));
    },
  };
}
