import { type Figure, keepsToGoal } from "./figure.ts";
import { table } from "./table.ts";

/**
 * Sets figures as a table: each beside its goal, whether it was kept, and how it has changed.
 * @param figures in the order in which they are to stand
 * @param last the figures of the last run; each finds its own by its name
 */
export function figureTable(figures: readonly Figure[], last: readonly Figure[]): string {
  const former = new Map(last.map(({ what, value }) => [what, value]));
  return table(
    figures.map((figure) => ({
      what: figure.what,
      value: rounded(figure.value),
      unit: figure.unit,
      goal: goalOf(figure),
      "": hasGoal(figure) ? (keepsToGoal(figure) ? "kept" : "MISSED") : "",
      change: last.length === 0 ? "" : changeOf(figure.value, former.get(figure.what)),
    })),
  );
}

/**
 * Names every figure that misses its goal.
 * @returns a sentence for each, without full stop
 */
export function missedGoals(figures: readonly Figure[]): string[] {
  return figures
    .filter((figure) => !keepsToGoal(figure))
    .map((figure) => `${figure.what}: ${numeral(figure.value)} ${figure.unit}, ${goalOf(figure)}`);
}

/** How many figures have a goal. */
export function goalCount(figures: readonly Figure[]): number {
  return figures.filter(hasGoal).length;
}

function hasGoal({ most, least }: Figure): boolean {
  return most !== undefined || least !== undefined;
}

function goalOf({ most, least }: Figure): string {
  return [
    ...(least === undefined ? [] : [`at least ${numeral(least)}`]),
    ...(most === undefined ? [] : [`at most ${numeral(most)}`]),
  ].join(", ");
}

/** The difference and, where there was something to begin with, its share in per cent. */
function changeOf(value: number, before: number | undefined): string {
  if (before === undefined) return "new";
  const difference = value - before;
  if (numeral(difference) === numeral(0)) return "same";
  const sign = difference > 0 ? "+" : "-";
  const share = before === 0 ? "" : ` (${sign}${Math.abs((100 * difference) / before).toFixed(1)} %)`;
  return `${sign}${numeral(Math.abs(difference))}${share}`;
}

/** As people write it, with a comma between the thousands. */
function numeral(value: number): string {
  return rounded(value).toLocaleString("en");
}

/** Small numbers need their decimals, great ones do not. */
function rounded(value: number): number {
  const decimals = Math.abs(value) < 10 ? 3 : Math.abs(value) < 100 ? 1 : 0;
  const unit = 10 ** decimals;
  // Never the zero below zero.
  return Math.round(value * unit) / unit + 0;
}
