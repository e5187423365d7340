import { slipsBetween } from "./slips.ts";
import { slugOf } from "./slug.ts";

/** An address that has a page. */
export interface PublishedAddress {
  /** Below the base, such as `compare/a-vs-b/`. */
  readonly path: string;
  /** Other names by which its last part is known: an architecture's aliases. */
  readonly aliases: readonly string[];
}

const MOST_SUGGESTED = 3;
/** Longer than any address here. What somebody made up to be long takes no longer to compare. */
const LONGEST = 100;
/** What stands between the two names of a pair, and what some write instead. */
const BETWEEN = /[^\p{L}\p{N}]+(?:vs?|versus)[^\p{L}\p{N}]+|--/iu;

/**
 * The published addresses that a mistyped one was probably meant for, the nearest first: the pair whose two names it
 * has in either order, else whatever has a name at most a third of whose letters differ.
 *
 * @param asked the path that was asked for, below the base, encoded or not; anything at all
 * @returns at most three of the published ones; none when nothing is near
 */
export function nearestAddresses<Address extends PublishedAddress>(
  asked: string,
  published: readonly Address[],
): Address[] {
  const parts = partsOf(asked);
  const last = parts.at(-1) ?? "";
  const [one, other, ...more] = last.split(BETWEEN).map(slugOf);
  if (one && other && more.length === 0) return nearestPair([one, other], published);
  const near = published
    .map((address) => ({ address, slips: slipsToName(slugOf(last), address) }))
    .filter(({ slips }) => slips < Number.POSITIVE_INFINITY)
    .sort((one, other) => one.slips - other.slips);
  return near
    .filter(({ slips }) => slips <= (near[0]?.slips ?? 0) + 1)
    .slice(0, MOST_SUGGESTED)
    .map(({ address }) => address);
}

/** The page of the pair, then those of its members; of a pair that is not known, the members that are. */
function nearestPair<Address extends PublishedAddress>(
  names: readonly string[],
  published: readonly Address[],
): Address[] {
  const architectures = published.filter(({ path }) => path.startsWith("architectures/") && idOf(path));
  const members = new Set(
    names.flatMap((name) => {
      const found = architectures
        .map((address) => ({ address, slips: slipsToName(name, address) }))
        .sort((near, far) => near.slips - far.slips)[0];
      return found && found.slips < Number.POSITIVE_INFINITY ? [found.address] : [];
    }),
  );
  const ids = [...members].map(({ path }) => idOf(path)).sort();
  const pair = published.filter(({ path }) => idOf(path) === ids.join("-vs-") && ids.length === 2);
  return [...pair, ...members];
}

/** How many slips lead from a word to an address's own name or an alias; infinitely many when none is near. */
function slipsToName(word: string, { path, aliases }: PublishedAddress): number {
  return Math.min(...[idOf(path), ...aliases].map((name) => slipsWithin(word, slugOf(name))));
}

function slipsWithin(word: string, name: string): number {
  const slips = slipsBetween(word, name);
  return slips <= Math.floor(Math.max(word.length, name.length) / 3) && word && name
    ? slips
    : Number.POSITIVE_INFINITY;
}

/** The last part of a path that ends in a slash; "" for what is no page of one thing. */
function idOf(path: string): string {
  return path.split("/").at(-2) ?? "";
}

/** What stands between the slashes, decoded where it can be, without what a file's name ends in. */
function partsOf(asked: string): string[] {
  const text = decoded(asked).slice(0, LONGEST);
  return text
    .split("/")
    .map((part) => part.replace(/(\.[a-z]{2,4})+$/i, ""))
    .filter((part) => part !== "" && part !== "index");
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
