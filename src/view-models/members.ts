import type { Architecture } from "#domain/catalog.ts";
import { levelOfDesignLabels } from "./labels.ts";
import { links } from "./links.ts";

export type MemberView = ReturnType<typeof memberView>;

/** An architecture as one of the members of its question. */
export function memberView(member: Architecture) {
  return {
    id: member.id,
    name: member.shortName,
    href: links.architecture(member.id),
    level: levelOfDesignLabels[member.level].name,
    definition: member.definition.text,
  };
}
