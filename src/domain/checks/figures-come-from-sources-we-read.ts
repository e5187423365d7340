import type { Catalog } from "#domain/catalog.ts";
import { allClaims, type Claim, isFigure } from "#domain/claims.ts";
import { restsOnQuoted } from "#domain/primary-sources.ts";
import { printedNumbers } from "#domain/printed-numbers.ts";
import { type Check, type Problem, SOURCES_FILE } from "./check.ts";

/**
 * A number that is passed on from hand to hand changes on its way: one that we print, as a figure or in a sentence, we
 * saw in a source that we read. In prose the whole paragraph rests on its sources together.
 */
export const figuresComeFromSourcesWeRead: Check = (catalog) =>
  allClaims(catalog)
    .filter(({ citations }) => restsOnQuoted(catalog, citations))
    .flatMap((claim) => (isFigure(claim) ? figure(claim, catalog) : sentence(claim)));

function figure({ file, path, citations }: Claim, catalog: Catalog): Problem[] {
  const source = catalog.sources.get(citations[0]?.source ?? "")?.id;
  return [
    {
      where: { file, field: [...path.slice(0, -1), "source", "source"] },
      what: `this figure is from "${source}", which we only saw quoted`,
      allowed: "figures from sources that we read ourselves, or no figure",
      example: '"checked": "read", once you have seen the number in it',
      restsOn: [SOURCES_FILE],
    },
  ];
}

function sentence({ where, text, citations }: Claim): Problem[] {
  const numbers = printedNumbers(text);
  if (numbers.length === 0) return [];
  const sources = citations.map(({ source }) => `"${source}"`).join(" and ");
  return [
    {
      where,
      what: `prints ${numbers.join(" and ")}, but we only saw ${sources} quoted`,
      allowed: "what was only seen quoted in words alone, or a source that we read beside it",
      example: "most of the peers they met were gone within the hour",
      restsOn: [SOURCES_FILE],
    },
  ];
}
