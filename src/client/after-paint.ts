/**
 * Puts work off until the browser has painted what the reader just did: a slider that moved is seen at once, and the
 * verdict follows a frame later. Of several calls before that frame only one is done.
 *
 * @returns asks for it, and does it now
 */
export function afterPaint(work: () => void): { later(): void; now(): void } {
  let frame = 0;
  const now = () => {
    frame = 0;
    work();
  };
  return {
    now,
    later() {
      frame ||= requestAnimationFrame(() => setTimeout(() => frame && now()));
    },
  };
}
