import type { Architecture, Catalog } from "./catalog.ts";
import { compareIds } from "./catalog.ts";
import { MOVED_ADDRESSES } from "./moved-addresses.ts";
import { pairs } from "./pair.ts";
import { slugOf } from "./slug.ts";

/** An address that leads to another. Both are paths within the site, without the slash in front. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * Every address that leads to a canonical page: the other order of a pair, and every alias of either member in either
 * order (law 3: one canonical page per unordered pair). Then whatever else has moved.
 */
export function redirects(catalog: Catalog): Redirect[] {
  return [...architectureRedirects(catalog), ...pairRedirects(catalog), ...MOVED_ADDRESSES].sort(
    (one, other) => compareIds(one.from, other.from),
  );
}

function architectureRedirects(catalog: Catalog): Redirect[] {
  return [...catalog.architectures.values()].flatMap((architecture) =>
    namesOf(architecture)
      .filter((name) => name !== architecture.id)
      .map((name) => ({ from: `architectures/${name}/`, to: `architectures/${architecture.id}/` })),
  );
}

function pairRedirects(catalog: Catalog): Redirect[] {
  return pairs(catalog).flatMap(({ a, b }) => {
    const to = `compare/${a.id}-vs-${b.id}/`;
    return namesOf(a)
      .flatMap((one) => namesOf(b).flatMap((other) => [`${one}-vs-${other}`, `${other}-vs-${one}`]))
      .map((name) => ({ from: `compare/${name}/`, to }))
      .filter(({ from }) => from !== to);
  });
}

/** An architecture's id and the slugs of its other names, each once. */
function namesOf({ id, aliases }: Architecture): string[] {
  return [...new Set([id, ...aliases.map(slugOf)])].filter((name) => name !== "");
}
