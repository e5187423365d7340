import { insideSentence } from "#view-models/amounts.ts";
import type { WeighedPair } from "#view-models/weighed-pair.ts";
import { made } from "./made.ts";
import { prioritySlider } from "./priority-slider.ts";
import { decide, type Reader, withNeed } from "./reader.ts";

/** Level 1 rules nobody out: it is shown when a link asks for it, and never offered. */
const NEEDED_LEVELS = [1, 2, 3, 4, 5];

/**
 * Gives every line of the criteria table a priority from 0 to 5 and a choice of must-have, which says at once whom it
 * rules out.
 *
 * @param cells one for each criterion, in the order of the question
 */
export function priorityRows(reader: Reader, pair: WeighedPair, cells: readonly HTMLElement[]): void {
  for (const [k, cell] of cells.entries()) {
    const name = reader.question.criteria[k]?.name ?? "";
    const row = made("div", "", { className: "priority" });
    row.append(...priorityControl(reader, name, k), ...needControl(reader, name, k, rulesOut(pair, k)));
    cell.prepend(row);
  }
}

function priorityControl(reader: Reader, name: string, k: number): HTMLElement[] {
  const shown = made("span", "", { className: "level" });
  const label = made("label", "Matters ", { className: "small" });
  label.append(
    prioritySlider(reader, name, k, (step, share) => shown.replaceChildren(`${step} of 5 \u00b7 ${share}`)),
  );
  return [label, shown];
}

/** The lowest level the reader would accept. */
function needControl(reader: Reader, name: string, k: number, out: (level: number) => string): HTMLElement[] {
  const choice = made("select", "", { ariaLabel: `Must-have: ${name}` });
  const consequence = made("span", "", { className: "small" });
  choice.append(
    made("option", "no must-have", { value: "" }),
    ...NEEDED_LEVELS.map((level) =>
      made("option", `at least ${level}`, { value: `${level}`, hidden: level < 2 }),
    ),
  );
  const show = () => {
    const level = reader.now().needs[k] ?? null;
    choice.value = `${level ?? ""}`;
    consequence.textContent = level === null ? "" : out(level) || "rules out nobody here";
  };
  choice.addEventListener("change", () =>
    decide(reader, withNeed(reader.now(), k, Number(choice.value) || null)),
  );
  reader.onChange(show);
  show();
  return [choice, consequence];
}

/** Whom a must-have on criterion k rules out, as the end of a sentence. */
function rulesOut({ rated, sides }: WeighedPair, k: number): (level: number) => string {
  return (level) => {
    const out = (["a", "b"] as const).filter((side) => (rated[k]?.[side].level ?? 0) < level);
    const [one] = out;
    if (!one) return "";
    return `rules out ${out.length === 2 ? "both" : insideSentence(sides[one].name)}`;
  };
}
