import { expect, test } from "@playwright/test";
import { membersOf } from "#domain/catalog.ts";
import { comparisonsWith, othersOf } from "#view-models/compare-with.ts";
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
