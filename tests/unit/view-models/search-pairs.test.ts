import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { searchFile } from "#view-models/search-file.ts";
import { namedPairs } from "#view-models/search-pairs.ts";
import { aCatalog } from "../../fixtures/catalog.ts";
import { theRealCatalog } from "../../fixtures/real-catalog.ts";

const file = searchFile(theRealCatalog());
const titles = (query: string) => namedPairs(query, file).map(({ title }) => title);

const asked: readonly (readonly [string, string])[] = [
  ["raft vs dynamo", "Consensus vs Leaderless quorum"],
  ["Dynamo vs Raft", "Consensus vs Leaderless quorum"],
  ["raft-vs-dynamo", "Consensus vs Leaderless quorum"],
  ["raft or dynamo", "Consensus vs Leaderless quorum"],
  ["multi leader p2p", "Multi-leader vs Peer-to-peer"],
  ["multi-leader vs peer-to-peer", "Multi-leader vs Peer-to-peer"],
  ["active-active or single leader", "Multi-leader vs Single-leader"],
  ["multi-master, master-slave", "Multi-leader vs Single-leader"],
  ["quorum vs paxos", "Consensus vs Leaderless quorum"],
  ["mutli leader vs pear to peer", "Multi-leader vs Peer-to-peer"],
  ["postgres vs cassandra", "Leaderless quorum vs Single-leader"],
  ["raf dyn", "Consensus vs Leaderless quorum"],
];

for (const [query, title] of asked) {
  test(`Whoever types “${query}” is offered ${title} first`, () => {
    expect(titles(query)[0]).toBe(title);
  });
}

for (const query of [
  "multi leader",
  "local first",
  "active active",
  "sync engine",
  "raft vs paxos",
  "raft vs raft",
  "raft vs",
  "vs",
  "r",
  "",
  "write latency",
]) {
  test(`Whoever types “${query}” names no two members and is offered no comparison`, () => {
    expect(titles(query)).toEqual([]);
  });
}

test("Every published pair is offered first by its own title, in either order, and leads to its own page", () => {
  for (const [a, b] of file.pairs) {
    const [one, other] = [file.architectures[a], file.architectures[b]];
    if (!one || !other) throw new Error("A pair has no members");
    for (const [first, second] of [
      [one, other],
      [other, one],
    ] as const) {
      const [offered] = namedPairs(`${first[2]} vs ${second[2]}`, file);
      expect(offered?.href).toBe(`/compare/${one[0]}-vs-${other[0]}/`);
    }
  }
});

test("A pair without a verdict is never offered", () => {
  const unpublished = searchFile(aCatalog({ verdicts: [] }));
  const [one, other] = unpublished.architectures;
  expect(namedPairs(`${one?.[2]} vs ${other?.[2]}`, unpublished)).toEqual([]);
});

test("Whatever is typed, at most three comparisons are offered, each once", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.lorem()), (query) => {
      const offered = namedPairs(query, file).map(({ href }) => href);
      expect(offered.length).toBeLessThanOrEqual(3);
      expect(new Set(offered).size).toBe(offered.length);
    }),
  );
});
