/**
 * Around the table of all ratings: sorts it by a heading, rules out whoever misses a must-have, and shows only where
 * the ticked members differ. The table is complete without this.
 */

import { comparing } from "./comparing.ts";
import { mustHaves } from "./must-haves.ts";
import { made, type RatingsTable, readTable } from "./ratings-table.ts";
import { sortByHeadings } from "./sorting.ts";

const HINT = "Sort, set must-haves, or tick whom to compare.";

/** `<rating-tools>`: holds the table, an empty row of it for the must-haves, and an empty place for the rest. */
class RatingTools extends HTMLElement {
  connectedCallback() {
    const element = this.querySelector("table");
    const place = this.querySelector<HTMLElement>("div.tools");
    const row = this.querySelector<HTMLTableRowElement>("tr.tools");
    const table = element && readTable(element);
    if (table && place && row) this.start(table, place, row);
  }

  start(table: RatingsTable, place: HTMLElement, row: HTMLTableRowElement) {
    const said = made("p", HINT, { role: "status" });
    const heard = made("span", "", { role: "status", className: "hidden-words" });
    const again = made("button", "Start over", { type: "button", hidden: true });
    const words = { left: "", differ: "" };
    const say = (what: keyof typeof words) => (told: string) => {
      words[what] = told;
      said.textContent = `${words.left} ${words.differ}`.trim() || HINT;
      again.hidden = !words.left && !this.querySelector("input:checked");
    };
    place.append(said, heard);
    const undo = [mustHaves(table, row, say("left")), comparing(table, place, say("differ"))];
    place.append(again);
    again.addEventListener("click", () => {
      for (const forget of undo) forget();
      // The button goes away: the keyboard stays with the tools.
      place.querySelector("input")?.focus();
    });
    sortByHeadings(table, (told) => heard.replaceChildren(told));
  }
}

customElements.define("rating-tools", RatingTools);
