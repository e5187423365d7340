import { inARow } from "#view-models/amounts.ts";
import { made } from "./made.ts";
import type { RatingsTable, Row } from "./ratings-table.ts";
import { decide, type Reader, withNeed } from "./reader.ts";

/** Level 1 rules nobody out: it is shown when a link asks for it, and never offered. */
const LEVELS = ["1", "2", "3", "4", "5"];

/**
 * Under each criterion a choice of the lowest acceptable level: whoever is below is ruled out, and marked.
 *
 * @param place the row for the choices
 */
export function mustHaves({ columns, rows }: RatingsTable, place: HTMLTableRowElement, reader: Reader): void {
  const choices = columns.map(({ name }, k) => {
    const choice = made("select", "", { ariaLabel: `Lowest acceptable level: ${name}` });
    choice.append(
      made("option", "any", { value: "" }),
      ...LEVELS.map((level) => made("option", level, { hidden: level === "1" })),
    );
    choice.addEventListener("change", () =>
      decide(reader, withNeed(reader.now(), k, Number(choice.value) || null)),
    );
    return choice;
  });
  place.append(made("th", "At least", { scope: "row" }));
  for (const choice of choices) {
    const cell = made("td");
    cell.append(choice);
    place.append(cell);
  }
  let marked: readonly (number | null)[] = [];
  reader.onChange(({ needs }) => {
    // A priority that moved leaves them as they were.
    if (needs === marked) return;
    marked = needs;
    for (const [k, choice] of choices.entries()) choice.value = `${needs[k] ?? ""}`;
    for (const row of rows) mark(row, needs, columns);
  });
}

/** Marks what a row misses, in words too. */
function mark(row: Row, needs: readonly (number | null)[], columns: RatingsTable["columns"]): void {
  const missed = needs.map((need, k) => (row.levels[k] ?? 0) < (need ?? 0));
  for (const [k, cell] of row.cells.entries()) cell.classList.toggle("missed", missed[k] === true);
  const isOut = missed.includes(true);
  row.element.classList.toggle("out", isOut);
  row.heading.querySelector(".ruled-out")?.remove();
  if (!isOut) return;
  const note = made("p", "Ruled out", { className: "small ruled-out" });
  const names = columns.filter((_, k) => missed[k]).map(({ name }) => name);
  note.append(made("span", ` by ${inARow(names)}`, { className: "hidden-words" }));
  row.heading.append(note);
}
