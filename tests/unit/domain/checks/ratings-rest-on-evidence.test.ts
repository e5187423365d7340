import { expect, test } from "@playwright/test";
import { ratingsRestOnEvidence } from "#domain/checks/ratings-rest-on-evidence.ts";
import type { EvidenceGrade } from "#schema/rating.ts";
import { aCatalog, anArchitecture, ratings, TODAY } from "../../../fixtures/catalog.ts";

/** One member of whose eight ratings so many are our own judgement. */
const found = (judged: number, otherwise: EvidenceGrade = "expert") => {
  const rated = Object.entries(ratings("many writers", [3, 3, 3, 3, 3, 3, 3, 3])).map(
    ([id, rating], place) => [id, { ...rating, evidence: place < judged ? "judgement" : otherwise }],
  );
  const architectures = [anArchitecture({ ratings: Object.fromEntries(rated) })];
  return ratingsRestOnEvidence(aCatalog({ architectures, verdicts: [] }), TODAY);
};

test("three of eight may be judgement", () => {
  expect(ratingsRestOnEvidence(aCatalog(), TODAY)).toEqual([]);
  expect(found(3)).toEqual([]);
});

test("four of eight are too many", () => {
  expect(found(4)).toMatchObject([
    {
      where: { file: "content/questions/who-writes.mdx" },
      what: "only 4 of the 8 ratings of its members rest on more than judgement",
    },
  ]);
});

test("a question without members has nothing to rest", () => {
  expect(ratingsRestOnEvidence(aCatalog({ architectures: [], verdicts: [] }), TODAY)).toEqual([]);
});
