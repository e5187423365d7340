import { slipsBetween } from "#domain/slips.ts";
import { type FiledArchitecture, filled, type SearchFile } from "./search-entries.ts";
import { foldedWords } from "./search-words.ts";

/** A comparison that a query asks for by the names of its two members. */
export interface NamedPair {
  readonly title: string;
  readonly verdict: string;
  readonly href: string;
  /** The names that were meant, as the site writes them. */
  readonly names: readonly string[];
}

/** How well words fit a name: the less the better. In steps of ten, so that slips decide only between equals. */
const FIT = { whole: 0, start: 10, within: 30, mistyped: 50 } as const;
/** An architecture's own names count more than what others call it, and those more than a system built that way. */
const FOREIGN = { own: 0, alias: 1, system: 20 } as const;
const SYSTEMS = 5;

interface Naming {
  /** The place of the architecture in the file. */
  readonly member: number;
  readonly name: string;
  readonly misfit: number;
}

/** What stands between two names, where somebody writes anything there. */
const BETWEEN = /[\s-]+(?:vs?\.?|versus|or|and|against|compared (?:to|with))[\s-]+|\s*[,/]\s*/i;
const MOST_OFFERED = 3;

/**
 * The published comparisons that a query asks for: it names two members by id, name, alias, or a system built that way,
 * each in whole, by its beginning or with a slip of the fingers; with "vs" between them or nothing.
 *
 * @returns the best, at most three that fit equally well; none where the query is the name of one thing
 */
export function namedPairs(query: string, file: SearchFile): NamedPair[] {
  const named = namesOf(file);
  const parts = query
    .trim()
    .split(BETWEEN)
    .map(foldedWords)
    .filter((words) => words.length > 0);
  const splits = parts.length > 1 ? [parts.slice(0, 2)] : splitsOf(parts[0] ?? []);
  if (parts.length < 2 && namings(parts[0] ?? [], named).some(({ misfit }) => misfit < FIT.within)) return [];
  const offers = splits
    .flatMap(([one = [], other = []]) => offersFor(namings(one, named), namings(other, named), file))
    .sort((one, other) => one.misfit - other.misfit);
  const best = new Map(offers.toReversed().map((offer) => [offer.pair.href, offer]));
  const least = offers[0]?.misfit ?? 0;
  return [...best.values()]
    .filter(({ misfit }) => misfit === least)
    .slice(0, MOST_OFFERED)
    .map(({ pair }) => pair);
}

/** Each way to cut words into two names. */
function splitsOf(words: readonly string[]): string[][][] {
  return words.slice(1).map((_, place) => [words.slice(0, place + 1), words.slice(place + 1)]);
}

function offersFor(
  some: readonly Naming[],
  others: readonly Naming[],
  { pairs, architectures, at }: SearchFile,
) {
  return some.flatMap((one) =>
    others.flatMap((other) => {
      const found = pairs.find(
        ([a, b]) => (a === one.member && b === other.member) || (a === other.member && b === one.member),
      );
      const [a, b] = [architectures[found?.[0] ?? -1], architectures[found?.[1] ?? -1]];
      if (!found || !a || !b) return [];
      const href = filled(at.comparison, a[0], b[0]);
      const names = [one.name, other.name];
      const pair: NamedPair = { title: `${a[2]} vs ${b[2]}`, verdict: found[2], href, names };
      return [{ pair, misfit: one.misfit + other.misfit }];
    }),
  );
}

type Named = Naming & { readonly words: readonly string[] };

/** Every name by which a member may be meant. */
function namesOf({ architectures }: SearchFile): Named[] {
  return architectures.flatMap((architecture, member) =>
    namesOfOne(architecture).map(({ name, misfit }) => ({ member, name, misfit, words: foldedWords(name) })),
  );
}

function namesOfOne([id, name, shortName, aliases, , , claims]: FiledArchitecture) {
  const systems = (claims[SYSTEMS] ?? []).flatMap(([, , system = ""]) => system);
  return [
    ...[shortName, name, id].map((own) => ({ name: own, misfit: FOREIGN.own })),
    ...aliases.map((alias) => ({ name: alias, misfit: FOREIGN.alias })),
    ...systems.map((system) => ({ name: system, misfit: FOREIGN.system })),
  ];
}

/** Who may be meant by these words: each member once, by the name that fits best. */
function namings(words: readonly string[], names: readonly Named[]): Naming[] {
  const best = new Map<number, Naming>();
  for (const { member, name, misfit: foreign, words: own } of names) {
    const misfit = foreign + misfitOf(words, own);
    if (misfit < (best.get(member)?.misfit ?? Number.POSITIVE_INFINITY))
      best.set(member, { member, name, misfit });
  }
  return [...best.values()];
}

function misfitOf(asked: readonly string[], name: readonly string[]): number {
  const [whole, full] = [asked.join(" "), name.join(" ")];
  if (whole.length < 2) return Number.POSITIVE_INFINITY;
  if (whole === full) return FIT.whole;
  if (full.startsWith(whole)) return FIT.start;
  if (` ${full}`.includes(` ${whole}`)) return FIT.within;
  // Of a longer name as many words as were typed: "single lead" has none too few.
  const slips = slipsBetween(whole, name.slice(0, asked.length).join(" "));
  return slips <= Math.floor(whole.length / 4) ? FIT.mistyped + slips : Number.POSITIVE_INFINITY;
}
