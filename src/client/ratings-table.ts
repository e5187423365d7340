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
  readonly name: string;
  readonly heading: HTMLTableCellElement;
}

export interface RatingsTable {
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  /** Headings over several columns, from left to right. */
  readonly groups: readonly HTMLTableCellElement[];
  /** The heading over the members' names. */
  readonly corner: HTMLTableCellElement;
}

const wordsOf = (element: Element) => element.textContent?.trim() ?? "";

/** Reads the table; null when it is not the one we know. */
export function readTable(table: HTMLTableElement): RatingsTable | null {
  const [corner] = table.querySelectorAll<HTMLTableCellElement>("thead [rowspan]");
  if (!corner) return null;
  return {
    corner,
    groups: [...table.querySelectorAll<HTMLTableCellElement>("[scope=colgroup]")],
    columns: [...table.querySelectorAll<HTMLTableCellElement>("[data-criterion]")].map((heading) => ({
      name: wordsOf(heading),
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

/** Makes an element with words in it. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  words = "",
  fields: Partial<HTMLElementTagNameMap[Name]> = {},
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), fields);
  element.append(words);
  return element;
}
