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

test("Every comparison it takes part in is linked", () => {
  expect(page.comparisons.map(({ href }) => href)).toEqual(["/compare/many-writers-vs-one-writer/"]);
});

test("A disagreement about the whole page names a place that is on the page", () => {
  const body = fieldOf(parseMailto(page.disagree), "body");
  expect(body).toContain(
    `https://weighed.example/architectures/many-writers/#${page.facts.definition.anchor}`,
  );
});
