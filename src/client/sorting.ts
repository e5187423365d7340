import { afterPaint } from "./after-paint.ts";
import { made } from "./made.ts";
import type { RatingsTable, Row } from "./ratings-table.ts";

type Direction = "descending" | "ascending";

/**
 * Makes every heading a button that sorts: once the best first, twice the worst first, a third time as it was.
 *
 * @param say tells those who do not see the table what has changed
 */
export function sortByHeadings({ headings, rows }: RatingsTable, say: (words: string) => void): void {
  let sorted: readonly Row[] = rows;
  let said = "";
  const arrange = afterPaint(() => {
    rows[0]?.element.parentElement?.append(...sorted.map(({ element }) => element));
    say(said);
  });
  const sort = (heading: HTMLElement, direction: Direction | undefined, order: readonly Row[]) => {
    for (const other of headings) other.removeAttribute("aria-sort");
    if (direction) heading.setAttribute("aria-sort", direction);
    sorted = order;
    arrange.later();
  };
  for (const [place, heading] of headings.entries()) {
    const name = heading.textContent?.trim() ?? "";
    const button = made("button", name, { type: "button" });
    // On paper, where nothing can be pressed, the style sheet prints this in place of the button.
    heading.dataset.name = name;
    heading.replaceChildren(button);
    button.addEventListener("click", () => {
      const direction = nextDirection(heading, place === 0 ? "ascending" : "descending");
      said = direction
        ? `Sorted by ${name}, ${WORDS[place === 0 ? "name" : "level"][direction]}.`
        : "Not sorted.";
      sort(heading, direction, direction ? ordered(rows, place - 1, direction) : rows);
    });
  }
}

const WORDS = {
  level: { descending: "best first", ascending: "worst first" },
  name: { descending: "from Z to A", ascending: "from A to Z" },
} as const;

function nextDirection(heading: HTMLElement, first: Direction): Direction | undefined {
  const second = first === "ascending" ? "descending" : "ascending";
  const now = heading.getAttribute("aria-sort");
  return now === null ? first : now === first ? second : undefined;
}

/** The rows by one column, or by name when the column is -1. Equal rows keep their order. */
function ordered(rows: readonly Row[], column: number, direction: Direction): Row[] {
  const sign = direction === "ascending" ? 1 : -1;
  return rows.toSorted((one, other) => {
    const difference =
      column < 0
        ? Number(one.name > other.name) - Number(one.name < other.name)
        : (one.levels[column] ?? 0) - (other.levels[column] ?? 0);
    return sign * difference;
  });
}
