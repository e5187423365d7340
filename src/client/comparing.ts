import { inARow } from "#view-models/amounts.ts";
import { afterPaint } from "./after-paint.ts";
import { made } from "./made.ts";
import type { RatingsTable, Row } from "./ratings-table.ts";

/** How many members there must be to differ. */
const FEWEST = 2;

/**
 * A tick before each member, and "differences only": with it the table holds the ticked members, and the criteria on
 * which they differ. Two ticked members lead to their comparison, once it is published.
 *
 * @param place where the control and the link go
 * @param say is told what the table now holds
 */
export function comparing(table: RatingsTable, place: HTMLElement, say: (words: string) => void): void {
  const ticks = table.rows.map((row) => ({ row, tick: tickFor(row) }));
  const only = made("input", "", { type: "checkbox" });
  const label = made("label");
  label.append(only, " Differences only");
  const link = made("a", "", { hidden: true });
  place.append(label, link);
  const apply = afterPaint(() => {
    const chosen = ticks.filter(({ tick }) => tick.checked).map(({ row }) => row);
    offerComparison(chosen, link);
    say(show(table, chosen, only.checked));
  });
  for (const input of [only, ...ticks.map(({ tick }) => tick)]) input.addEventListener("change", apply.later);
}

function tickFor({ name, heading }: Row): HTMLInputElement {
  const tick = made("input", "", { type: "checkbox", ariaLabel: `Compare ${name}` });
  heading.prepend(tick);
  return tick;
}

/** The page of exactly two members, when this page links to it: a link there means that it is published. */
function offerComparison(chosen: readonly Row[], link: HTMLAnchorElement): void {
  const pair = chosen.map(({ id }) => id).sort();
  const page =
    pair.length === 2 && document.querySelector<HTMLAnchorElement>(`[href$="/${pair.join("-vs-")}/"]`);
  link.hidden = !page;
  if (page) link.href = page.href;
  link.textContent = `Compare ${inARow(chosen.map(({ name }) => name))}`;
}

/** Hides what is the same; what the table now holds, in words. */
function show({ rows, columns, groups }: RatingsTable, chosen: readonly Row[], only: boolean): string {
  const isNarrowed = only && chosen.length >= FEWEST;
  const differs = columns.map(
    (_, k) => !isNarrowed || new Set(chosen.map(({ levels }) => levels[k])).size > 1,
  );
  for (const row of rows) {
    row.element.hidden = isNarrowed && !chosen.includes(row);
    for (const [k, cell] of row.cells.entries()) cell.hidden = !differs[k];
  }
  // The heading, and the reader's own rows below it, whose first cell is a heading of theirs.
  const own = [...document.querySelectorAll<HTMLTableRowElement>("tr.tools")];
  for (const [k, { heading }] of columns.entries()) {
    for (const cell of [heading, ...own.map(({ cells }) => cells[k + 1])])
      if (cell) cell.hidden = !differs[k];
  }
  spanWhatIsShown(groups, columns);
  if (!only) return "";
  if (!isNarrowed) return "Tick two or more to see where they differ.";
  const count = differs.filter(Boolean).length;
  return `The ticked ones differ on ${count} of ${columns.length} criteria.`;
}

/** A group's heading covers the columns of it that are shown, and goes when there is none. */
function spanWhatIsShown(groups: RatingsTable["groups"], columns: RatingsTable["columns"]): void {
  let from = 0;
  for (const group of groups) {
    group.dataset.span ??= `${group.colSpan}`;
    const to = from + Number(group.dataset.span);
    const shown = columns.slice(from, to).filter(({ heading }) => !heading.hidden).length;
    group.hidden = shown === 0;
    group.colSpan = Math.max(shown, 1);
    from = to;
  }
}
