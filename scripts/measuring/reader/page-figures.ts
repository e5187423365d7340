import { budgetOf, type PageFigures } from "../../budgets.ts";
import type { Figure } from "../figure.ts";

/** What each figure of a page is called, in the order of the table, and what it counts. */
const names: Readonly<Record<keyof PageFigures, readonly [string, Figure["unit"]]>> = {
  html: ["HTML", "bytes"],
  css: ["CSS", "bytes"],
  js: ["script", "bytes"],
  font: ["font", "bytes"],
  fontFiles: ["font files", "count"],
  critical: ["requests before the first text", "count"],
  requests: ["requests", "count"],
  foreign: ["requests to other hosts", "count"],
  nodes: ["elements", "count"],
};

/**
 * Sets what was measured of a page beside the budget of its kind.
 * @param kind its name
 * @param figures what was measured
 */
export function pageFigures(kind: string, figures: PageFigures): Figure[] {
  const budget = budgetOf(kind);
  return (Object.keys(names) as (keyof PageFigures)[]).map((name) => {
    const [what, unit] = names[name];
    const most = budget[name];
    return {
      part: "reader",
      what: `${kind}: ${what}`,
      value: figures[name],
      unit,
      ...(most === undefined ? {} : { most }),
    };
  });
}
