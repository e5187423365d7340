import { expect, test } from "@playwright/test";
import { linksLeadSomewhere } from "#domain/checks/links-lead-somewhere.ts";
import {
  aCatalog,
  anArchitecture,
  anotherArchitecture,
  someProse,
  TODAY,
} from "../../../fixtures/catalog.ts";

const what = (problems: readonly { what: string }[]) => problems.map((problem) => problem.what);

const linking = (...hrefs: string[]) => {
  const links = hrefs.map((href) => ({ href, line: 9, column: 1 }));
  const { blocks } = someProse("How a write travels", { kind: "heading" });
  const prose = { blocks, links };
  return aCatalog({ architectures: [anArchitecture({ prose }), anotherArchitecture()] });
};

for (const href of [
  "/",
  "/method/",
  "/method/#bands",
  "/questions/who-writes/",
  "/questions/who-writes/#lat",
  "/architectures/one-writer/#one-writer-first-cost",
  "/architectures/one-writer/#one-writer-lat",
  "/architectures/one-writer/#one-writer-all-is-well",
  "/compare/many-writers-vs-one-writer/#conflict-share",
  "/compare/many-writers-vs-one-writer/#many-writers-first-cost",
  "/sources/#smith2001writes",
  "#many-writers-first-cost",
  "#how-a-write-travels",
  "../one-writer/",
  "https://example.org/nowhere",
  "mailto:someone@example.org",
]) {
  test(`${href} leads somewhere, or is not ours to know`, () => {
    expect(linksLeadSomewhere(linking(href), TODAY)).toEqual([]);
  });
}

for (const [href, meant] of [
  ["/methods/", "/method/"],
  ["/method", "/method/"],
  ["/architectures/one-writers/", "/architectures/one-writer/"],
  ["/compare/one-writer-vs-many-writers/", null],
  ["one-writer/", null],
] as const) {
  test(`${href} leads nowhere`, () => {
    const [problem] = linksLeadSomewhere(linking(href), TODAY);
    expect(problem).toMatchObject({ where: { line: 9, column: 1 }, what: `"${href}" leads nowhere` });
    if (meant) expect(problem?.allowed).toContain(`did you mean "${meant}"?`);
  });
}

test("a fragment that its page does not have is named with the one that was meant", () => {
  const [problem] = linksLeadSomewhere(linking("/sources/#smith2001write"), TODAY);
  expect(problem?.what).toBe(
    '"/sources/#smith2001write" leads to "#smith2001write", which /sources/ does not have',
  );
  expect(problem?.allowed).toContain('did you mean "#smith2001writes"?');
});

test("a query is refused: nothing reads it", () => {
  expect(what(linksLeadSomewhere(linking("/method/?utm=1"), TODAY))).toEqual([
    '"/method/?utm=1" has a query',
  ]);
});
