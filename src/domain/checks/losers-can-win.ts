import type { Catalog, Verdict } from "#domain/catalog.ts";
import { didYouMean, oneOf } from "#domain/nearest.ts";
import { idsOfPair } from "#domain/pair.ts";
import { folderOf } from "#domain/written.ts";
import type { Check, Problem } from "./check.ts";

/** Law 2: every flip leads to an architecture that is there, and at least one leads to the one that lost. */
export const losersCanWin: Check = (catalog) =>
  [...catalog.verdicts.values()].flatMap((verdict) => [
    ...unknownOutcomes(verdict, catalog),
    ...flipsThatChangeNothing(verdict),
  ]);

function unknownOutcomes({ file, flips }: Verdict, { architectures }: Catalog): Problem[] {
  const known = [...architectures.keys()];
  return flips.flatMap(({ outcome }, place) => {
    if (known.includes(outcome)) return [];
    return [
      {
        where: { file, field: ["flips", place, "outcome"] },
        what: `"${outcome}" is not an architecture`,
        allowed: didYouMean(outcome, known, `the architectures are ${oneOf(known)}`),
        example: known[0] ?? "peer-to-peer",
        restsOn: [folderOf("architectures")],
      },
    ];
  });
}

function flipsThatChangeNothing({ id, file, pick, flips }: Verdict): Problem[] {
  const ids = idsOfPair(id);
  if (!ids?.includes(pick)) return [];
  const loser = ids.find((member) => member !== pick);
  if (flips.some(({ outcome }) => outcome === loser)) return [];
  return [
    {
      where: { file, field: ["flips"] },
      what: `no flip leads to "${loser}": the verdict never says when it would win`,
      allowed: "at least one flip whose outcome is the architecture that was not picked",
      example: `outcome: ${loser}`,
      restsOn: [file],
    },
  ];
}
