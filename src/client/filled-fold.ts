/**
 * Fills a fold when it is first opened, once. When that fails the next opening tries again.
 *
 * @param fill fetches what it needs, and puts it there
 * @param say is told what went wrong, in words
 */
export function filledFold(
  fold: HTMLDetailsElement,
  fill: () => Promise<void>,
  say: (problem: string) => void,
): void {
  let isBegun = false;
  fold.addEventListener("toggle", async () => {
    if (!fold.open || isBegun) return;
    isBegun = true;
    try {
      await fill();
    } catch {
      isBegun = false;
      say("No answer from the network:");
    }
  });
}
