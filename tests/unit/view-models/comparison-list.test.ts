import { expect, test } from "@playwright/test";
import { comparisonList, newestOf } from "#view-models/comparison-list.ts";
import { aCatalog, anArchitecture, anotherArchitecture, aVerdict, ratings } from "../../fixtures/catalog.ts";

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

test("Where few are shown, equally new verdicts bring everybody in before anybody comes twice", () => {
  const ids = ["a-writer", "b-writer", "c-writer", "d-writer"];
  const names = ids.flatMap((a, place) => ids.slice(place + 1).map((b) => `${a}--${b}`));
  const published = (id: string) =>
    aVerdict({
      id,
      changes: [{ date: id === "c-writer--d-writer" ? "2026-11-22" : "2026-11-23", what: "Written." }],
    });
  const list = comparisonList(
    aCatalog({ architectures: ids.map((id) => anArchitecture({ id })), verdicts: names.map(published) }),
  );
  const few = (count: number) => newestOf(list, count).map(({ title }) => title.replaceAll(" writer", ""));
  expect(few(3)).toEqual(["A vs B", "A vs C", "B vs D"]);
  expect(few(9)).toHaveLength(6);
  expect(few(6).at(-1)).toBe("C vs D");
});

test("Where nobody is picked, the line says who leads under that share", () => {
  const architectures = [
    anArchitecture({ ratings: ratings("many writers", [4, 3, 3, 3, 3, 3, 3, 2]) }),
    anotherArchitecture({ ratings: ratings("one writer", [3, 3, 3, 3, 3, 3, 3, 3]) }),
  ];
  const [item] = comparisonList(aCatalog({ architectures, verdicts: [aVerdict({ pick: "too-close" })] }));
  expect(item).toMatchObject({ headline: { name: "" }, outcome: "Too close to call", leads: "one writer" });
  expect(item?.share).toMatch(/^\d+\u00a0%$/);
});
