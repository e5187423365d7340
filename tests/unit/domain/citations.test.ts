import { expect, test } from "@playwright/test";
import { citations } from "#domain/citations.ts";
import { aCatalog, anArchitecture, aVerdict, someProse } from "../../fixtures/catalog.ts";

const cited = (parts: Parameters<typeof aCatalog>[0]) =>
  citations(aCatalog({ questions: [], architectures: [], verdicts: [], ...parts })).map(
    ({ place, where }) => `${place}: ${where.field?.join(".") ?? `line ${where.line}`}`,
  );

test("every citation of an architecture names the claim, criterion or moment that makes it", () => {
  const found = cited({ architectures: [anArchitecture()] });
  expect(found).toContain("definition: definition.sources.0.source");
  expect(found).toContain("lat: ratings.lat.sources.0.source");
  expect(found).toContain("first-cost: costs.0.sources.0.source");
  expect(found).toContain("median-delay: figures.0.source.source");
  expect(found).toContain("allIsWell: moments.allIsWell.sources.0.source");
  expect(found.at(-1)).toBe("null: line 9");
});

test("every citation of a verdict names the field, flip or step that makes it", () => {
  const found = cited({ verdicts: [aVerdict()] });
  expect(found.slice(0, 6)).toEqual([
    "because: because.sources.0.source",
    "unless: unless.sources.0.source",
    "useBothIf: useBothIf.sources.0.source",
    "useNeitherIf: useNeitherIf.sources.0.source",
    "conflict-share: flips.0.sources.0.source",
    "split-length: flips.1.sources.0.source",
  ]);
  expect(found).toContain("many-writers-one-writer-copy: moves.0.steps.0.sources.0.source");
  expect(found).toContain("doneBy: moves.0.doneBy.sources.0.source");
});

test("a citation in prose keeps what it says, and loses its place to where", () => {
  const prose = someProse("Text.", { citations: [{ source: "a1", at: "p. 3" }], line: 4 });
  const [found] = citations(
    aCatalog({ architectures: [anArchitecture({ prose })], verdicts: [], questions: [] }),
  ).slice(-1);
  expect(found).toEqual({
    source: "a1",
    at: "p. 3",
    where: { file: "content/architectures/many-writers.mdx", line: 4, column: 1 },
    folder: "architectures",
    entry: "many-writers",
    place: null,
  });
});
