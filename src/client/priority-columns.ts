import { made } from "./made.ts";
import { prioritySlider } from "./priority-slider.ts";
import type { RatingsTable } from "./ratings-table.ts";
import type { Reader } from "./reader.ts";

/**
 * Under each criterion's heading an upright slider, like the strips of a mixing desk: nine fit on a phone.
 *
 * @param place the row for them
 */
export function priorityColumns({ columns }: RatingsTable, place: HTMLTableRowElement, reader: Reader): void {
  place.append(made("th", "Matters to you, 0 to 5", { scope: "row" }));
  for (const [k, { name }] of columns.entries()) {
    const cell = made("td");
    const shown = made("span", "", { className: "level", ariaHidden: "true" });
    const slider = prioritySlider(reader, name, k, (step) => shown.replaceChildren(`${step}`));
    cell.append(slider, shown);
    place.append(cell);
  }
}
