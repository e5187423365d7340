type Cell = string | number;

/**
 * Sets rows as a table in plain text: words to the left, numbers to the right.
 * @param rows cells by column; the keys of the first row are the heads
 */
export function table(rows: readonly Readonly<Record<string, Cell>>[]): string {
  const columns = Object.keys(rows[0] ?? {}).map((head) =>
    column(
      head,
      rows.map((row) => row[head] ?? ""),
    ),
  );
  const lines = ["heads", ...rows].map((_, index) =>
    columns
      .map((cells) => cells[index])
      .join("  ")
      .trimEnd(),
  );
  return lines.join("\n");
}

/** The head and the cells of a column, all as wide as the widest. */
function column(name: string, cells: readonly Cell[]): string[] {
  const texts = [name, ...cells.map((cell) => (typeof cell === "number" ? cell.toLocaleString("en") : cell))];
  const width = Math.max(...texts.map((text) => text.length));
  return texts.map((text) => (typeof cells[0] === "number" ? text.padStart(width) : text.padEnd(width)));
}
