import { allClaims, type Claim, isFigure } from "#domain/claims.ts";
import { fieldName } from "#domain/fields.ts";
import { type Rewording, rewordings } from "#domain/rewording.ts";
import type { Check, Problem } from "./check.ts";

/**
 * A claim that two files need is one claim, made in one of them and used by its id in the other. Said twice in other
 * words it would have two addresses, two disagreements, and one day two meanings.
 */
export const claimsAreNotReworded: Check = (catalog) =>
  rewordings(allClaims(catalog).filter((claim) => !isFigure(claim))).map(refused);

function refused({ claim, text, earlier, said }: Rewording): Problem {
  const hasAddress = earlier.path.length > 0;
  return {
    where: claim.where,
    what: `"${text}" says again what ${placeOf(earlier)} says: "${said}"`,
    allowed: hasAddress
      ? "the claim itself, used by its id, or something that is true here alone"
      : "something that is true here alone",
    example: hasAddress ? exampleOf(claim, earlier) : "say what follows from it for this pair",
    restsOn: [earlier.file],
  };
}

function placeOf({ id, file, where, path }: Claim): string {
  return path.length > 0 ? `${id} (${fieldName(path)})` : `${file}, line ${where.line}`;
}

function exampleOf(claim: Claim, earlier: Claim): string {
  const cited = new Set(claim.citations.map(({ source }) => source));
  const shared = earlier.citations.find(({ source }) => cited.has(source)) ?? earlier.citations[0];
  const at = shared?.at === undefined ? "" : `, at: "${shared.at}"`;
  return `{ source: ${shared?.source}${at}, claim: "${earlier.id}" }`;
}
