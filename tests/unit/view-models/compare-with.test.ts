import { expect, test } from "@playwright/test";
import { membersOf } from "#domain/catalog.ts";
import { comparisonsWith, othersOf, relatedTo } from "#view-models/compare-with.ts";
import {
  aCatalog,
  anArchitecture,
  anotherArchitecture,
  aQuestion,
  aVerdict,
} from "../../fixtures/catalog.ts";
import { theRealCatalog } from "../../fixtures/real-catalog.ts";

test("From any architecture a reader can compare it with every other answer to its question", () => {
  const catalog = theRealCatalog();
  for (const architecture of catalog.architectures.values()) {
    const others = othersOf(architecture, catalog);
    expect(others).toHaveLength(membersOf(catalog, architecture.question).length - 1);
    expect(others.every(({ href }) => href.includes(architecture.id))).toBe(true);
    expect(others.map(({ name }) => name)).not.toContain(architecture.shortName);
  }
});

test("A member of another question, and a pair without a verdict, is not offered", () => {
  const catalog = aCatalog({
    questions: [aQuestion(), aQuestion({ id: "who-reads" })],
    architectures: [
      anArchitecture(),
      anotherArchitecture(),
      anArchitecture({ id: "no-writer" }),
      anArchitecture({ id: "old-reader", question: "who-reads" }),
    ],
    verdicts: [aVerdict({ id: "many-writers--one-writer" })],
  });
  expect(othersOf(anArchitecture(), catalog)).toEqual([
    { name: "One writer", href: "/compare/many-writers-vs-one-writer/" },
  ]);
});

test("Each says its pick; an architecture is blue on its own page, whichever side it has on the pair's", () => {
  const catalog = aCatalog();
  const [first] = comparisonsWith(anArchitecture(), catalog);
  const [second] = comparisonsWith(anotherArchitecture(), catalog);
  expect(first).toMatchObject({ name: "One writer", pick: { side: "a", name: "Many writers" } });
  expect(second).toMatchObject({ name: "Many writers", pick: { side: "b", name: "Many writers" } });
  expect(first?.dek).toBe(second?.dek);
});

test("Up to a dozen others are all offered, and of more the dozen that score highest, with the way to all", () => {
  const many = (count: number) => {
    const ids = Array.from({ length: count }, (_, place) => `m${String(place).padStart(2, "0")}`);
    const architectures = ids.map((id, place) =>
      // Every fourth is better on each criterion than the rest.
      anArchitecture({ id, shortName: id, ratings: ratedAll(anArchitecture(), place % 4 === 0 ? 5 : 2) }),
    );
    const verdicts = ids.flatMap((a, place) =>
      ids.slice(place + 1).map((b) => aVerdict({ id: `${a}--${b}` })),
    );
    return aCatalog({ architectures, verdicts });
  };
  const related = (count: number) => {
    const catalog = many(count);
    const own = catalog.architectures.get("m00");
    return own && relatedTo(own, "/compare/m00-vs-m04/", catalog);
  };
  expect(related(14)).toMatchObject({ all: null });
  expect(related(14)?.others).toHaveLength(12);
  const { others = [], all } = related(40) ?? {};
  const better = ["m08", "m12", "m16", "m20", "m24", "m28", "m32", "m36"];
  expect(others.map(({ name }) => name)).toEqual([...better, "m01", "m02", "m03", "m05"]);
  expect(others[0]?.href).toBe("/compare/m00-vs-m08/");
  expect(all).toEqual({ count: 39, href: "/architectures/m00/#compare" });
});

function ratedAll({ ratings }: ReturnType<typeof anArchitecture>, level: 2 | 5) {
  return Object.fromEntries(
    Object.entries(ratings).map(([id, rating]) => [id, { ...rating, level }]),
  ) as typeof ratings;
}
