import { expect, test } from "@playwright/test";
import { comparisonList } from "#view-models/comparison-list.ts";
import { aCatalog, anArchitecture, anotherArchitecture, aVerdict } from "../../fixtures/catalog.ts";

test("The newest verdict comes first", () => {
  const published = (id: string, date: string) =>
    aVerdict({ id, changes: [{ date, what: "First published." }] });
  const list = comparisonList(
    aCatalog({
      architectures: [anArchitecture(), anotherArchitecture(), anArchitecture({ id: "no-writer" })],
      verdicts: [
        published("many-writers--one-writer", "2026-01-02"),
        published("many-writers--no-writer", "2026-11-23"),
        published("no-writer--one-writer", "2025-12-31"),
      ],
    }),
  );
  expect(list.map(({ title }) => title)).toEqual([
    "Many writers vs No writer",
    "Many writers vs One writer",
    "No writer vs One writer",
  ]);
});

test("One line says the pick and how far it holds, as the page itself does", () => {
  const [item] = comparisonList(aCatalog());
  expect(item).toMatchObject({
    headline: { side: "a", name: "Many writers" },
    href: "/compare/many-writers-vs-one-writer/",
  });
  expect(item?.share).toMatch(/^\d+\u00a0%$/);
});
