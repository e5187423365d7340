/** What readers ask, as the tests of the search have it: names, pairs, other names, slips of the fingers, authors, nothing. */
const asked = [
  "raft",
  "multi leader p2p",
  "raft vs dynamo",
  "active-active",
  "multi-master",
  "latncy",
  "ongaro",
  "what if the network splits",
  "raxyzzyqq",
];

/**
 * Spells out how a query is typed: from its second letter on, each letter asks anew.
 * @returns every beginning of it that is a query, the whole one last
 */
export function beginningsOf(query: string): string[] {
  return [...query].map((_, index) => query.slice(0, index + 1)).slice(1);
}

/** Every query that comes about while these are typed, each once. */
export const typedQueries: readonly string[] = [...new Set(asked.flatMap(beginningsOf))];
