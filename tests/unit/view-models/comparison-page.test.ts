import { expect, test } from "@playwright/test";
import type { Catalog } from "#domain/catalog.ts";
import { pairs } from "#domain/pair.ts";
import { comparisonPage } from "#view-models/comparison-page.ts";
import {
  aCatalog,
  aClaim,
  anArchitecture,
  anotherArchitecture,
  anotherSource,
  aQuestion,
  aSource,
  aVerdict,
  ratings,
} from "../../fixtures/catalog.ts";

/** The page of the first pair. */
function pageOf(catalog: Catalog) {
  const [pair] = pairs(catalog);
  if (!pair) throw new Error("The catalog has no pair");
  return comparisonPage(pair, catalog);
}

const framing = { text: "One is a part, the other a whole.", sources: [{ source: "jones2010copies" }] };
const mixed = aCatalog({
  questions: [aQuestion({ levels: ["replication-scheme", "system-style"] })],
  architectures: [anArchitecture(), anotherArchitecture({ level: "system-style" })],
  verdicts: [aVerdict({ framing })],
});

/** A catalog in which the first member has these levels and the second has 3 everywhere. */
function withLevels(levels: readonly number[], verdict = aVerdict()): Catalog {
  return aCatalog({
    architectures: [
      anArchitecture({ ratings: ratings("many writers", levels) }),
      anotherArchitecture({ ratings: ratings("one writer", [3, 3, 3, 3, 3, 3, 3, 3]) }),
    ],
    verdicts: [verdict],
  });
}

test("A pair that mixes kinds of thing says so before anything else, and that note has the first sources", () => {
  const { framing: note } = pageOf(mixed);
  expect(note?.levels).toBe("Many writers is a replication scheme, one writer a system style.");
  expect(note?.text).toBe(framing.text);
  expect(note?.cites.map(({ number }) => number)).toEqual([1]);
  expect(pageOf(mixed).sources[0]?.id).toBe("jones2010copies");
});

test("A pair of one kind has no such note, and its reason has the first source", () => {
  const page = pageOf(aCatalog());
  expect(page.framing).toBeNull();
  expect(page.card.because.cites.map(({ number }) => number)).toEqual([1]);
});

test("The pick that a reader sees is the computed one, whatever the editor wrote", () => {
  const page = pageOf(aCatalog({ verdicts: [aVerdict({ pick: "one-writer" })] }));
  expect(page.card.headline).toMatchObject({ side: "a", name: "Many writers" });
  expect(page.card.other?.name).toBe("One writer");
  expect(page.head.description.startsWith("Many writers")).toBe(true);
});

test("When nothing separates the two, no side is named and none is coloured", () => {
  const { card } = pageOf(withLevels([3, 3, 3, 3, 3, 3, 3, 3]));
  expect(card).toMatchObject({ outcome: "Alike", share: null, flip: null, leader: null });
  expect(card.headline).toEqual({ side: null, name: "", phrase: "Alike on every criterion" });
});

test("When it is too close to call, the heading says that and names no pick", () => {
  const { card } = pageOf(withLevels([4, 3, 3, 2, 3, 3, 3, 3]));
  expect(card.outcome).toBe("Too close to call");
  expect(card.headline).toEqual({ side: null, name: "", phrase: "Too close to call" });
});

test("When one side is nowhere worse, it dominates, and no priority can flip it", () => {
  const { card } = pageOf(withLevels([4, 4, 3, 3, 5, 3, 4, 3]));
  expect(card.outcome).toBe("Dominates");
  expect(card.headline.name).toBe("Many writers");
  expect(card.flip).toBeNull();
  expect([card.share?.a, card.share?.b]).toEqual(["100\u00a0%", "0\u00a0%"]);
});

test("The bar and the figure tell the same share, from the same side", () => {
  for (const levels of [
    [5, 5, 5, 4, 4, 4, 2, 2],
    [1, 1, 1, 2, 2, 2, 4, 4],
  ]) {
    const { share } = pageOf(withLevels(levels)).card;
    const ofLeader = share?.leader?.side === "a" ? share.partOfA : 100 - (share?.partOfA ?? 0);
    expect(share?.[share.leader?.side ?? "a"]).toBe(`${Math.round(ofLeader)}\u00a0%`);
    expect(ofLeader).toBeGreaterThan(50);
  }
});

test("At a tie nobody leads, and both shares of all priorities are told", () => {
  const { leader, share, flip } = pageOf(withLevels([5, 3, 3, 1, 3, 3, 3, 3])).card;
  expect({ leader, flip, shown: share?.leader }).toEqual({ leader: null, flip: null, shown: null });
  expect([share?.a, share?.b]).toEqual(["50\u00a0%", "50\u00a0%"]);
});

test("The first name of the alphabet is the first side, on the page, in its title and in its address", () => {
  const page = pageOf(aCatalog());
  expect([page.sides.a.side, page.sides.a.id]).toEqual(["a", "many-writers"]);
  expect([page.sides.b.side, page.sides.b.id]).toEqual(["b", "one-writer"]);
  expect(page.title).toBe("Many writers vs One writer");
  expect(page.head.canonical).toBe("https://weighed.example/compare/many-writers-vs-one-writer/");
});

test("Every criterion of the question is there once, in the order of its groups, with both ratings", () => {
  const { criteria } = pageOf(aCatalog());
  expect(criteria.map(({ name }) => name)).toEqual([
    "On a normal day",
    "When something breaks",
    "For the people who run it",
  ]);
  const rows = criteria.flatMap((group) => group.rows);
  expect(rows.map(({ anchor }) => anchor)).toEqual(["lat", "thr", "sca", "par", "fai", "los", "con", "ops"]);
  for (const {
    ratings: [a, b],
    difference,
    anchor,
  } of rows) {
    expect(difference, anchor).toBe(a.level - b.level);
    expect([a.anchor, b.anchor]).toEqual([`many-writers-${anchor}`, `one-writer-${anchor}`]);
  }
  expect(rows.map(({ differenceText }) => differenceText)).toEqual([
    "+3",
    "+3",
    "+3",
    "+1",
    "+1",
    "+1",
    "−3",
    "−3",
  ]);
});

test("The same four moments stand side by side", () => {
  const { moments } = pageOf(aCatalog());
  expect(moments.map(([a]) => a.title)).toEqual([
    "All is well",
    "The network splits",
    "A machine dies",
    "Two people write at once",
  ]);
  for (const [a, b] of moments) {
    expect(b.title).toBe(a.title);
    expect([a.anchor, b.anchor]).toEqual([
      expect.stringMatching(/^many-writers-[a-z-]+$/),
      expect.stringMatching(/^one-writer-[a-z-]+$/),
    ]);
  }
});

test("Sources of the moments are numbered as they are read: both sides of one moment, then both of the next", () => {
  const onlyIn = (moment: "allIsWell" | "networkSplits", source: string) => {
    const { moments } = anArchitecture();
    return { ...moments, [moment]: { ...moments[moment], sources: [{ source }] } };
  };
  const page = pageOf(
    aCatalog({
      architectures: [
        anArchitecture({ moments: onlyIn("networkSplits", "later2020") }),
        anotherArchitecture({ moments: onlyIn("allIsWell", "earlier2020") }),
      ],
      sources: [aSource(), anotherSource(), aSource({ id: "later2020" }), aSource({ id: "earlier2020" })],
    }),
  );
  const met = page.moments.flat().flatMap(({ cites }) => cites.map(({ number }) => number));
  expect(page.sources.map(({ id }) => id).filter((id) => id.endsWith("2020"))).toEqual([
    "earlier2020",
    "later2020",
  ]);
  expect([...new Set(met)]).toEqual([...new Set(met)].toSorted((one, other) => one - other));
});

test("Moving from the first to the second comes first, in whichever order the editor wrote them", () => {
  const { moves } = aVerdict();
  const { moves: views } = pageOf(aCatalog({ verdicts: [aVerdict({ moves: moves.toReversed() })] }));
  expect(views.map(({ from, to }) => `${from.id} to ${to.id}`)).toEqual([
    "many-writers to one-writer",
    "one-writer to many-writers",
  ]);
  for (const { steps } of views) expect(steps.filter(({ lastReversible }) => lastReversible)).toHaveLength(1);
});

test("A flip may lead out of the pair: then the third architecture is named, and has neither hue", () => {
  const [flip] = aVerdict().flips;
  const third = anArchitecture({ id: "no-writer" });
  const verdict = aVerdict({
    flips: [{ ...flip, ...aClaim("elsewhere"), outcome: third.id } as typeof flip & object],
  });
  const { use } = pageOf(
    aCatalog({ architectures: [anArchitecture(), anotherArchitecture(), third], verdicts: [verdict] }),
  );
  expect(use.flips[0]?.outcome).toEqual({ name: "No writer" });
});

test("Each of the two, both and neither has its own answer, and neither says what to start with", () => {
  const { use } = pageOf(aCatalog());
  expect(use.sides.map((clauses) => clauses.length)).toEqual([2, 2]);
  expect(use.both.anchor).toBe("use-both");
  expect(use.neither.startWith).toContain("one machine");
});

test("Related comparisons share a member and a question, and never include the page itself", () => {
  const catalog = aCatalog({
    questions: [aQuestion(), aQuestion({ id: "who-reads" })],
    architectures: [
      anArchitecture(),
      anotherArchitecture(),
      anArchitecture({ id: "no-writer" }),
      anArchitecture({ id: "old-reader", question: "who-reads" }),
      anArchitecture({ id: "young-reader", question: "who-reads" }),
    ],
    verdicts: [
      "many-writers--one-writer",
      "many-writers--no-writer",
      "no-writer--one-writer",
      "old-reader--young-reader",
    ].map((id) => aVerdict({ id })),
  });
  const page = pairs(catalog)
    .filter(({ verdict }) => verdict.id === "many-writers--one-writer")
    .map((pair) => comparisonPage(pair, catalog));
  expect(page[0]?.related.map(({ side, others }) => [side, ...others.map(({ href }) => href)])).toEqual([
    ["a", "/compare/many-writers-vs-no-writer/"],
    ["b", "/compare/no-writer-vs-one-writer/"],
  ]);
});

test("No two places of the page have one fragment", () => {
  const page = pageOf(mixed);
  const anchors = [
    page.framing?.anchor,
    page.card.anchor,
    page.card.because.anchor,
    page.card.unless.anchor,
    ...page.situations.map(({ anchor }) => anchor),
    ...page.criteria.flatMap(({ rows }) =>
      rows.flatMap(({ anchor, ratings: both }) => [anchor, ...both.map((r) => r.anchor)]),
    ),
    ...page.moments.flat().map(({ anchor }) => anchor),
    ...page.facts.flatMap((facts) => [
      facts.definition.anchor,
      ...[facts.strengths, facts.costs, facts.figures, facts.systems, facts.incidents]
        .flat()
        .map(({ anchor }) => anchor),
    ]),
    ...page.use.sides.flat().map(({ anchor }) => anchor),
    page.use.both.anchor,
    page.use.neither.anchor,
    ...page.use.flips.map(({ anchor }) => anchor),
    ...page.moves.flatMap(({ steps, doneBy }) => [...steps.map(({ anchor }) => anchor), doneBy.anchor]),
  ];
  expect(anchors.length).toBeGreaterThan(60);
  expect(new Set(anchors).size).toBe(anchors.length);
});
