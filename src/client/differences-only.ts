import { afterPaint } from "./after-paint.ts";

/**
 * "Differences only", with the tick painted before the table is laid out anew. Without this the style sheet narrows the
 * table by itself, and the tick waits for it.
 *
 * @param section holds the tick and, after it, the table
 */
export function differencesOnly(section: Element): void {
  const tick = section.querySelector<HTMLInputElement>(".only input");
  const table = section.querySelector("table");
  const { later, now } = afterPaint(() => table?.setAttribute("data-only", `${tick?.checked}`));
  tick?.addEventListener("change", later);
  now();
}
