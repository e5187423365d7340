import type { Architecture, Catalog } from "#domain/catalog.ts";
import { ratingOf } from "#domain/judged-pair.ts";
import type { Pair } from "#domain/pair.ts";
import { properNames } from "#domain/proper-names.ts";
import type { ClaimFields } from "#schema/claim.ts";
import type { ComparisonFacts } from "#schema/comparison.ts";
import { absolute, links } from "./links.ts";

/**
 * An architecture of a pair for programs: ratings on every criterion of the question, strengths and costs.
 *
 * @throws RangeError when it lacks a rating
 */
export function sideFacts({ question }: Pair, member: Architecture, catalog: Catalog): ComparisonFacts["a"] {
  const { id, name, shortName, definition, strengths, costs } = member;
  const ratings = question.criteria.map((criterion) => {
    const { counterEvidence: _, ...rating } = ratingOf(member, criterion.id);
    return [criterion.id, rating] as const;
  });
  const names = properNames(catalog);
  const withInside = (claim: ClaimFields) => ({ ...claim, inside: inside(claim.text, names) });
  return {
    id,
    name,
    shortName,
    address: absolute(links.architecture(id)),
    definition,
    ratings: Object.fromEntries(ratings),
    strengths: strengths.map(withInside),
    costs: costs.map(withInside),
  };
}

/** A sentence as it follows "because": its first letter small, unless it begins a name or an abbreviation. */
function inside(text: string, names: ReadonlySet<string>): string {
  const [word] = /^(?:A|[A-Z][a-z]+)(?![\p{L}\p{N}-])/u.exec(text) ?? [];
  return word && !names.has(word) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
