import { type CitedPlace, citations } from "#domain/citations.ts";
import { didYouMean, oneOf } from "#domain/nearest.ts";
import { type Check, EVERY_CITATION, type Problem } from "./check.ts";

/** A claim used by its id is made in the file named, and rests on the source and the place cited with it. */
export const namedClaimsExist: Check = (catalog) => {
  const all = citations(catalog);
  const made = Map.groupBy(
    all.filter(({ place, claim }) => place !== null && claim === undefined),
    ({ entry, place }) => `${entry}#${place}`,
  );
  return all.flatMap((use) => {
    if (use.claim === undefined) return [];
    const sources = made.get(use.claim);
    if (sources === undefined) return [unknown(use, [...made.keys()])];
    return sources.some(({ source, at }) => source === use.source && at === use.at)
      ? []
      : [elsewhere(use, sources)];
  });
};

function unknown({ claim = "", where }: CitedPlace, known: string[]): Problem {
  return {
    where,
    what: `uses the claim "${claim}", which no file makes`,
    allowed: didYouMean(claim, known, "the file's name, #, and the id of a claim, criterion or moment in it"),
    example: known[0] ?? "multi-leader#local-writes",
    restsOn: [EVERY_CITATION],
  };
}

function elsewhere({ claim, source, at, where }: CitedPlace, sources: readonly CitedPlace[]): Problem {
  const written = sources.map((cited) => placeOf(cited.source, cited.at));
  return {
    where,
    what: `uses the claim "${claim}" with ${placeOf(source, at)}, on which it does not rest`,
    allowed: `a source and a place that the claim itself cites: ${oneOf(written)}`,
    example: written[0] ?? "gray1996dangers",
    restsOn: [EVERY_CITATION],
  };
}

function placeOf(source: string, at: string | undefined): string {
  return at === undefined ? source : `${source} at "${at}"`;
}
