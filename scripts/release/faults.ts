import { addressReport } from "../site/addresses.ts";
import { brokenLinks, type Home } from "./broken-links.ts";
import { filesBelow } from "./files-below.ts";
import { overBudget } from "./over-budget.ts";

/** What a host cannot do without. */
const needed = ["index.html", "404.html", "_headers", "_redirects"];

/**
 * Looks a finished site over before it goes live: what a machine can see in seconds. That its pages are well made and
 * read well is what `npm test` is for.
 * @param checkout has the list of published addresses
 * @param folder of the finished site, with or without what is kept from earlier ones
 * @returns sentences, none when all is well
 */
export function faultsOf(checkout: string, folder: string, home: Home): string[] {
  const files = filesBelow(folder);
  return [
    ...needed.filter((name) => !files.includes(name)).map((name) => `${name} is missing`),
    ...brokenLinks(folder, files, home),
    ...addressReport(checkout, folder, home.base).vanished.map(
      (address) => `${address} was published and would end in nothing`,
    ),
    ...overBudget(folder, files),
  ];
}
