import type { DefinedTerm, DefinedTermSet } from "schema-dts";
import type { Architecture, Question } from "#domain/catalog.ts";
import { absolute, links } from "../links.ts";

/** The address that stands for an architecture in every graph: that of its page, where it is defined. */
export function termId(id: string): string {
  return absolute(links.architecture(id));
}

/** An architecture as a term with its definition and its other names. */
export function definedTerm({ id, name, aliases, definition, question }: Architecture): DefinedTerm {
  return {
    "@type": "DefinedTerm",
    "@id": termId(id),
    name,
    ...(aliases.length > 0 ? { alternateName: aliases } : {}),
    description: definition.text,
    inDefinedTermSet: { "@id": absolute(links.question(question)) },
  };
}

/** A question as the set of its answers. */
export function definedTermSet(
  { id, title, dek }: Question,
  members: readonly Architecture[],
): DefinedTermSet {
  return {
    "@type": "DefinedTermSet",
    "@id": absolute(links.question(id)),
    name: title,
    description: dek,
    inLanguage: "en-GB",
    hasDefinedTerm: members.map(definedTerm),
  };
}
