import { expect, test } from "@playwright/test";
import { architecturePage } from "#view-models/architecture-page.ts";
import { aCatalog, anArchitecture, aQuestion } from "../../fixtures/catalog.ts";
import { fieldOf, parseMailto } from "./mailto.ts";

const page = architecturePage(anArchitecture(), aQuestion(), aCatalog());

test("Each rating says its level in the words of the question, and leads to all of them", () => {
  const rows = page.groups.flatMap((group) => group.rows);
  expect(rows).toHaveLength(8);
  expect(rows[0]).toMatchObject({
    name: "The lat of a design",
    href: "/questions/who-writes/#lat",
    levelText: "For who writes the lat of a design is at step 5 of the scale.",
    rating: { anchor: "many-writers-lat", level: 5, evidence: "measurement" },
  });
});

test("Each rating says what in each of its sources supports it, in the order of its marks", () => {
  const [row] = page.groups.flatMap((group) => group.rows);
  expect(row?.rests).toMatchObject([
    { at: "Sec. 3", supports: "The study counts many writers in lat for a year." },
  ]);
  expect(row?.rests.map(({ number }) => number)).toEqual(row?.rating.cites.map(({ number }) => number));
});

test("Every comparison it takes part in is linked", () => {
  expect(page.comparisons.map(({ href }) => href)).toEqual(["/compare/many-writers-vs-one-writer/"]);
});

test("A disagreement about the whole page names a place that is on the page", () => {
  const body = fieldOf(parseMailto(page.disagree), "body");
  expect(body).toContain(
    `https://weighed.example/architectures/many-writers/#${page.facts.definition.anchor}`,
  );
});

test("What speaks against an extreme level is cited beside it, and nowhere else", () => {
  const rows = page.groups.flatMap((group) => group.rows);
  expect(rows.map(({ counter }) => counter !== null)).toEqual(
    rows.map(({ rating }) => [1, 5].includes(rating.level)),
  );
  expect(rows[0]?.counter?.anchor).toBe("many-writers-against-lat");
  expect(rows[0]?.counter?.cites).toHaveLength(1);
});

test("A variant says from which level to which, in the words of both", () => {
  const [variant] = page.variants;
  expect(variant?.anchor).toMatch(/^many-writers-/);
  expect(variant?.changes[0]).toMatchObject({
    href: expect.stringMatching(/^\/questions\/who-writes\/#[a-z]{3}$/),
    levelText: expect.stringContaining(`step ${variant?.changes[0]?.level}`),
    usualText: expect.stringContaining(`step ${variant?.changes[0]?.usual}`),
  });
});

test("Common mistakes have permalinks like every claim", () => {
  expect(page.mistakes.length).toBeGreaterThan(1);
  for (const { anchor } of page.mistakes) expect(anchor).toMatch(/^many-writers-/);
});

test("That it wins nothing is said only when the file says so", () => {
  const said = anArchitecture({
    winsNothing: { text: "It wins nothing here.", sources: [{ source: "smith2001writes" }] },
  });
  expect(page.nothing).toBeNull();
  expect(architecturePage(said, aQuestion(), aCatalog()).nothing?.anchor).toBe("many-writers-wins-nothing");
});
