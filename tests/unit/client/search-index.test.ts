import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { searchFile } from "#view-models/search-file.ts";
import type { Finding } from "../../../src/client/search-findings.ts";
import { searchIndex } from "../../../src/client/search-index.ts";
import { theRealCatalog } from "../../fixtures/real-catalog.ts";

const file = searchFile(theRealCatalog());
const find = await searchIndex(file);
const words = (runs: Finding["title"]) => runs.map(({ text }) => text).join("");
const marked = ({ title, other, text }: Finding) =>
  [title, other, text].flat().flatMap((run) => (run.isFound ? [run.text] : []));
const first = (query: string) => find(query).shown[0];

test("One letter finds nothing yet, two find what begins with them", () => {
  expect(find(" r ")).toEqual({ shown: [], count: 0 });
  expect(first("ra")?.href).toBe("/architectures/consensus-rsm/");
  expect(first("p2")?.href).toBe("/architectures/peer-to-peer/");
});

for (const [name, id] of [
  ["active-active", "multi-leader"],
  ["multi-master", "multi-leader"],
  ["p2p", "peer-to-peer"],
  ["raft", "consensus-rsm"],
  ["dynamo", "leaderless-quorum"],
  ["craq", "chain"],
] as const) {
  test(`An architecture is found by the name “${name}”`, () => {
    expect(first(name)).toMatchObject({ kind: "Architecture", href: `/architectures/${id}/` });
  });
}

test("Every architecture comes first by each of its own names and aliases, or as one of the first three", () => {
  const missed = file.architectures.flatMap(([id, name, shortName, aliases]) =>
    [name, shortName, ...aliases].filter(
      (asked) =>
        !find(asked)
          .shown.slice(0, 3)
          .some(({ href }) => href === `/architectures/${id}/`),
    ),
  );
  expect(missed).toEqual([]);
});

for (const query of ["raft vs dynamo", "multi leader p2p"]) {
  test(`“${query}” finds the comparison first, then both members`, () => {
    const { shown } = find(query);
    expect(shown.slice(0, 3).map(({ kind }) => kind)).toEqual(["Comparison", "Architecture", "Architecture"]);
    expect(words(shown[0]?.text ?? [])).toMatch(/^Verdict: \S/);
  });
}

for (const [typed, meant] of [
  ["latncy", "latency"],
  ["conflcit", "conflict"],
  ["mutli", "Multi"],
  ["cassandar", "Cassandra"],
] as const) {
  test(`A slip of the fingers is forgiven: “${typed}” finds “${meant}”`, () => {
    const found = first(typed);
    expect(found && marked(found).map((word) => word.toLowerCase())).toContain(meant.toLowerCase());
  });
}

test("A source is found by its author, a claim by its words, a criterion by its name", () => {
  expect(first("ongaro")?.kind).toBe("Source");
  expect(first("shopping cart")?.kind).toBe("System");
  expect(first("write latency")?.kind).toBe("Criterion");
});

test("Whoever pastes a page is answered by how it begins, and waits no longer than others", () => {
  const page = "leader election and quorum reads ".repeat(1000);
  expect(find(page)).toEqual(find(page.slice(0, 100)));
});

test("Every result shows where the match is", () => {
  for (const query of [
    "raft",
    "last write wins",
    "latncy",
    "quorum reads",
    "what happens when the network splits",
  ]) {
    const { shown } = find(query);
    expect(shown.length, query).toBeGreaterThan(0);
    for (const finding of shown) expect(marked(finding), `${query}: ${finding.href}`).not.toEqual([]);
  }
});

test("Whatever is typed, nothing breaks, at most twenty are shown, and no text is made up", () => {
  const texts = new Set(searchTexts());
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.lorem(),
        fc.constantFrom("__proto__", "constructor", "<img src=x onerror=alert(1)>"),
      ),
      (query) => {
        const { shown, count } = find(query);
        expect(shown.length).toBeLessThanOrEqual(20);
        expect(count).toBeGreaterThanOrEqual(shown.length);
        for (const { kind, text } of shown)
          expect(kind === "Comparison" || texts.has(words(text))).toBe(true);
      },
    ),
  );
});

function searchTexts(): string[] {
  return [
    "",
    ...file.architectures.flatMap(([, , , , definition, , claims]) => [
      definition,
      ...claims.flat().map(([, text]) => text),
    ]),
    ...file.questions.flatMap(([, , dek, criteria]) => [dek, ...criteria.map(([, , asks]) => asks)]),
  ];
}
