import type { Architecture } from "#domain/catalog.ts";
import type { Path } from "#domain/fields.ts";
import { slugOf } from "#domain/slug.ts";
import type { Check, Problem } from "./check.ts";

/** Law 3: no two architectures share a name or an alias, in whatever spelling, and no alias is an id. */
export const namesAreUnique: Check = (catalog) => {
  const architectures = [...catalog.architectures.values()];
  const ids = new Map(architectures.map(({ id, file }) => [slugOf(id), { id, file }]));
  const owners = new Map<string, Architecture>();
  return architectures.flatMap((architecture) =>
    namesOf(architecture).flatMap((name) => {
      const slug = slugOf(name.text);
      const owner = ids.get(slug) ?? owners.get(slug);
      if (!owners.has(slug)) owners.set(slug, architecture);
      const own = owner === undefined || owner.id === architecture.id;
      if (own && !(name.path[0] === "aliases" && ids.has(slug))) return twiceHere(architecture, name);
      return [clash(architecture, name, owner ?? architecture)];
    }),
  );
};

interface Name {
  readonly text: string;
  readonly path: Path;
}

function namesOf({ name, shortName, aliases }: Architecture): Name[] {
  return [
    { text: name, path: ["name"] },
    { text: shortName, path: ["shortName"] },
    ...aliases.map((text, place) => ({ text, path: ["aliases", place] })),
  ];
}

/** A name may be its own short name; an alias that only repeats one is noise, and redirects twice. */
function twiceHere(architecture: Architecture, name: Name): Problem[] {
  const place = name.path[1];
  if (typeof place !== "number") return [];
  const before = architecture.aliases.slice(0, place).map(slugOf);
  return before.includes(slugOf(name.text)) ? [clash(architecture, name, architecture)] : [];
}

function clash({ id, file }: Architecture, name: Name, owner: { id: string; file: string }): Problem {
  const whose = owner.id === id ? "this architecture already" : `"${owner.id}" already`;
  return {
    where: { file, field: name.path },
    what: `"${name.text}" leads to ${whose}, when case, spaces and hyphens are ignored`,
    allowed: "a name that no architecture has as its id, name or alias",
    example: "aliases: [update-anywhere]",
    ...(owner.id === id ? {} : { restsOn: [owner.file] }),
  };
}
