import { claimIdsOf, claimIdsOfVerdict } from "#domain/addresses.ts";
import type { Catalog, Disagreement } from "#domain/catalog.ts";
import { didYouMean, oneOf } from "#domain/nearest.ts";
import { idsOfPair } from "#domain/pair.ts";
import { folderOf } from "#domain/written.ts";
import type { Check, Problem } from "./check.ts";

/** A disagreement is about a verdict that is there, and about a claim that its page makes. */
export const disagreementsNameAClaim: Check = (catalog) =>
  [...catalog.disagreements.values()].flatMap((disagreement) =>
    catalog.verdicts.has(disagreement.pair)
      ? [...unknownClaim(disagreement, catalog), ...answeredBefore(disagreement)]
      : [unknownPair(disagreement, catalog)],
  );

function unknownPair({ file, pair }: Disagreement, { verdicts }: Catalog): Problem {
  const known = [...verdicts.keys()];
  return {
    where: { file, field: ["pair"] },
    what: `"${pair}" is not a verdict`,
    allowed: didYouMean(pair, known, `the verdicts are ${oneOf(known)}`),
    example: known[0] ?? "multi-leader--peer-to-peer",
    restsOn: [folderOf("verdicts")],
  };
}

function unknownClaim({ file, pair, claim }: Disagreement, catalog: Catalog): Problem[] {
  const known = claimsOf(pair, catalog);
  if (claim === undefined || known.includes(claim)) return [];
  return [
    {
      where: { file, field: ["claim"] },
      what: `"${claim}" is not a claim of ${pair}`,
      allowed: didYouMean(claim, known, "the id of a claim of the verdict or of its two members"),
      example: known[0] ?? "local-writes",
      restsOn: [folderOf("verdicts"), folderOf("architectures")],
    },
  ];
}

function claimsOf(pair: string, { verdicts, architectures }: Catalog): string[] {
  const verdict = verdicts.get(pair);
  const members = (idsOfPair(pair) ?? []).flatMap((id) => architectures.get(id) ?? []);
  const said = members.flatMap((member) =>
    [...claimIdsOf(member), ...Object.keys(member.ratings)].flatMap((id) => [id, `${member.id}-${id}`]),
  );
  return [
    ...(verdict ? claimIdsOfVerdict(verdict) : []),
    "because",
    "unless",
    "use-both",
    "use-neither",
    ...said,
  ];
}

function answeredBefore({ file, received, answered }: Disagreement): Problem[] {
  if (answered >= received) return [];
  return [
    {
      where: { file, field: ["answered"] },
      what: `was answered on ${answered}, before it was received on ${received}`,
      allowed: "an answer on the day it was received or later",
      example: `"${received}"`,
    },
  ];
}
