import { pageKinds } from "../../scripts/budgets.ts";
import { aComparison, pages, tellingComparisons } from "./pages.ts";

/** The card of a comparison that others show in a frame. No sitemap lists it. */
const aCard = aComparison.replace("compare/", "embed/");

/**
 * One page of every kind, and a second comparison with another outcome: for what hangs on the form that the pages of a
 * kind share, and takes long to try. The kinds are those that have budgets, so a new kind is looked at as well.
 */
export const everyKind: readonly string[] = [
  ...new Set([
    ...pageKinds.map(({ name, path }) => firstOf(name, path)),
    tellingComparisons[1] ?? aComparison,
  ]),
];

function firstOf(name: string, shape: RegExp): string {
  const found = [...pages, aCard].find((path) => shape.test(`/${path}`));
  if (found === undefined) throw new Error(`There is no page of the kind “${name}”`);
  return found;
}
