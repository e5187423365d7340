import { inARow } from "#view-models/amounts.ts";
import { made, type RatingsTable, type Row } from "./ratings-table.ts";

const LEVELS = ["2", "3", "4", "5"];

/**
 * Under each criterion a choice of the lowest acceptable level: whoever is below is ruled out, and marked.
 *
 * @param place the row for the choices
 * @param say is told who is left whenever that may have changed
 * @returns forgets every choice
 */
export function mustHaves(
  { columns, rows }: RatingsTable,
  place: HTMLTableRowElement,
  say: (words: string) => void,
): () => void {
  const choices = columns.map(({ name }) => {
    const choice = made("select", "", { ariaLabel: `Lowest acceptable level: ${name}` });
    choice.append(made("option", "any", { value: "0" }), ...LEVELS.map((level) => made("option", level)));
    return choice;
  });
  const apply = () => {
    const needs = choices.map(({ value }) => Number(value));
    const left = rows.filter((row) => mark(row, needs, columns));
    say(needs.some((need) => need > 0) ? whoIsLeft(left, rows.length) : "");
  };
  place.append(made("th", "At least", { scope: "row" }));
  for (const choice of choices) {
    const cell = made("td");
    cell.append(choice);
    place.append(cell);
    choice.addEventListener("change", apply);
  }
  return () => {
    for (const choice of choices) choice.value = "0";
    apply();
  };
}

function whoIsLeft(left: readonly Row[], all: number): string {
  if (left.length === 0) return `None of ${all} is left: lower one of your must-haves.`;
  return `${left.length} of ${all} left: ${inARow(left.map(({ name }) => name))}.`;
}

/** Marks what a row misses, in words too; whether it meets every need. */
function mark(row: Row, needs: readonly number[], columns: RatingsTable["columns"]): boolean {
  const missed = needs.map((need, k) => (row.levels[k] ?? 0) < need);
  for (const [k, cell] of row.cells.entries()) cell.classList.toggle("missed", missed[k] === true);
  const isOut = missed.includes(true);
  row.element.classList.toggle("out", isOut);
  row.heading.querySelector("p")?.remove();
  if (isOut) {
    const note = made("p", "Ruled out", { className: "small" });
    const names = columns.filter((_, k) => missed[k]).map(({ name }) => name);
    note.append(made("span", ` by ${inARow(names)}`, { className: "hidden-words" }));
    row.heading.append(note);
  }
  return !isOut;
}
