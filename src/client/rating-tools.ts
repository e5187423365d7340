/**
 * Around the table of all ratings: the reader's priorities and must-haves rank the members, a heading sorts them, and
 * the ticked ones are shown where they differ. The table is complete without this.
 */

import { keepInAddress } from "./address.ts";
import { afterPaint } from "./after-paint.ts";
import { announcing } from "./announcing.ts";
import { carryAlong } from "./carry-along.ts";
import { comparing } from "./comparing.ts";
import { linkLine } from "./link-line.ts";
import { made } from "./made.ts";
import { mustHaves } from "./must-haves.ts";
import { priorityColumns } from "./priority-columns.ts";
import { rankedRows } from "./ranked-rows.ts";
import { type RatingsTable, readTable } from "./ratings-table.ts";
import { readSituations } from "./read-situations.ts";
import { readerOf } from "./reader.ts";
import { sortByHeadings } from "./sorting.ts";
import { startingPoints } from "./starting-points.ts";

const HINT = "Say what matters, set must-haves, sort, or tick whom to compare.";

/** `<rating-tools>`: holds the table, two empty rows of it for the reader's say, and an empty place for the rest. */
class RatingTools extends HTMLElement {
  connectedCallback() {
    const element = this.querySelector("table");
    const place = this.querySelector<HTMLElement>("div.tools");
    const table = element && readTable(element);
    if (table && place) this.start(table, place);
  }

  start(table: RatingsTable, place: HTMLElement) {
    const [priorities, needs] = this.querySelectorAll<HTMLTableRowElement>("tr.tools");
    const said = made("p", HINT);
    const announce = announcing(place);
    const words = { ranked: "", differ: "" };
    const say = (what: keyof typeof words) => (told: string) => {
      words[what] = told;
      said.textContent = `${words.ranked} ${words.differ}`.trim() || HINT;
    };
    const heard = () => said.textContent ?? "";
    const reader = readerOf({
      id: this.dataset.question ?? "",
      revision: Number(this.dataset.revision),
      criteria: table.columns,
      situations: readSituations(table.columns),
    });
    place.append(said);
    startingPoints(reader, place, () => "");
    if (priorities) priorityColumns(table, priorities, reader);
    if (needs) mustHaves(table, needs, reader);
    comparing(table, place, (told) => {
      say("differ")(told);
      announce(heard);
    });
    const ranked = afterPaint(() => rankedRows(table, reader, say("ranked")));
    reader.onChange(ranked.later);
    reader.onSettle(() => announce(heard));
    sortByHeadings(table, (told) => announce(() => told));
    carryAlong(reader);
    keepInAddress(
      reader,
      linkLine(reader, () => null),
    );
    if (reader.hasOpinion()) ranked.now();
  }
}

customElements.define("rating-tools", RatingTools);
