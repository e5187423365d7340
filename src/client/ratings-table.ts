import { wordsOf } from "./read-situations.ts";

/** The table of all ratings as it was served: what the tools beside it read and change. */

/** A member's row. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly element: HTMLTableRowElement;
  readonly heading: HTMLTableCellElement;
  readonly cells: readonly HTMLTableCellElement[];
  /** One level for each column of criteria. */
  readonly levels: readonly number[];
}

/** A criterion's column. */
export interface Column {
  readonly id: string;
  readonly name: string;
  /** Which of the headings over several columns it is under. */
  readonly group: string;
  readonly heading: HTMLTableCellElement;
}

export interface RatingsTable {
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  /** Headings over several columns, from left to right. */
  readonly groups: readonly HTMLTableCellElement[];
  /** What can be sorted by: the heading over the members' names, then one for each column. */
  readonly headings: readonly HTMLTableCellElement[];
}

/** Reads the table; null when it is not the one we know. */
export function readTable(table: HTMLTableElement): RatingsTable | null {
  const [corner] = table.querySelectorAll<HTMLTableCellElement>("thead [rowspan]");
  if (!corner) return null;
  const groups = [...table.querySelectorAll<HTMLTableCellElement>("[scope=colgroup]")];
  const groupOf = groups.flatMap(({ colSpan }, place) => Array.from({ length: colSpan }, () => `${place}`));
  const criteria = [...table.querySelectorAll<HTMLTableCellElement>("[data-criterion]")];
  return {
    headings: [corner, ...criteria],
    groups,
    columns: criteria.map((heading, k) => ({
      id: heading.dataset.criterion ?? "",
      name: wordsOf(heading),
      group: groupOf[k] ?? "",
      heading,
    })),
    rows: [...table.querySelectorAll<HTMLTableRowElement>("[data-member]")].flatMap(readRow),
  };
}

function readRow(element: HTMLTableRowElement): Row[] {
  const [heading, ...cells] = element.cells;
  if (!heading) return [];
  const levels = cells.map((cell) => Number.parseInt(cell.querySelector(".level")?.textContent ?? "0", 10));
  return [{ id: element.dataset.member ?? "", name: wordsOf(heading), element, heading, cells, levels }];
}
