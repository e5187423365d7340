/**
 * Around the table of all ratings: the reader's priorities and must-haves rank the members, a heading sorts them, and
 * the ticked ones are shown where they differ. The table is complete without this.
 */

import { keepInAddress } from "./address.ts";
import { carryAlong } from "./carry-along.ts";
import { comparing } from "./comparing.ts";
import { copyLink } from "./copy-link.ts";
import { copyStatus } from "./copying.ts";
import { linkLine } from "./link-line.ts";
import { mustHaves } from "./must-haves.ts";
import { priorityColumns } from "./priority-columns.ts";
import { rankedRows } from "./ranked-rows.ts";
import { type RatingsTable, readTable } from "./ratings-table.ts";
import { readSituations } from "./read-situations.ts";
import { readerOf } from "./reader.ts";
import { saidLine } from "./said-line.ts";
import { sortByHeadings } from "./sorting.ts";
import { startingPoints } from "./starting-points.ts";

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
    const { columns } = table;
    const { question: id = "", revision } = this.dataset;
    const situations = readSituations(columns);
    const reader = readerOf({ id, revision: Number(revision), criteria: columns, situations });
    const line = saidLine(place);
    startingPoints(reader, place, (said) =>
      import("./top-three.ts").then(({ topThree }) => topThree(said, reader, () => "")),
    );
    if (priorities) priorityColumns(table, priorities, reader);
    if (needs) mustHaves(table, needs, reader);
    const copied = copyStatus();
    place.append(copyLink(reader, copied), copied);
    comparing(table, place, (words) => {
      line.show("differ", words);
      line.announce();
    });
    sortByHeadings(table, line.announce);
    reader.onChange(() => rankedRows(table, reader, (words) => line.show("ranked", words)));
    reader.onSettle(() => line.announce());
    carryAlong(reader);
    const tell = linkLine(reader, () => null);
    keepInAddress(reader, tell);
    if (reader.hasOpinion()) reader.tell();
  }
}

customElements.define("rating-tools", RatingTools);
