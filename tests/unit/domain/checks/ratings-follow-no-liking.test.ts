import { expect, test } from "@playwright/test";
import { ratingsFollowNoLiking } from "#domain/checks/ratings-follow-no-liking.ts";
import { aCatalog, anArchitecture, ratings, TODAY } from "../../../fixtures/catalog.ts";

const found = (...members: number[][]) => {
  const architectures = members.map((levels, place) =>
    anArchitecture({ id: `member-${"abcd"[place]}`, ratings: ratings(`member ${place}`, levels) }),
  );
  return ratingsFollowNoLiking(aCatalog({ architectures, verdicts: [] }), TODAY);
};

const MIXED = [
  [5, 1, 4, 2, 5, 1, 4, 2],
  [1, 5, 2, 4, 1, 5, 2, 4],
  [2, 4, 1, 5, 2, 4, 1, 5],
];

test("members with a good side and a bad one are fine", () => {
  expect(found(...MIXED, [4, 2, 5, 1, 4, 2, 5, 1])).toEqual([]);
});

test("one that is nowhere under the middle is named, as a warning", () => {
  expect(found(...MIXED, [5, 5, 5, 5, 5, 5, 5, 5])).toMatchObject([
    {
      where: { file: "content/architectures/member-d.mdx", field: ["ratings"] },
      what: expect.stringMatching(
        /^"member-d" is at or above the middle .* one overall liking would explain/,
      ),
      severity: "warning",
    },
  ]);
});

test("so is one that is nowhere over it", () => {
  expect(found(...MIXED, [1, 1, 1, 1, 1, 1, 1, 1])).toMatchObject([
    { what: expect.stringMatching(/^"member-d" is at or below/) },
  ]);
});

test("among three members, or with a rating missing, nothing is said", () => {
  const best = [5, 5, 5, 5, 5, 5, 5, 5];
  expect(found(...MIXED.slice(0, 2), best)).toEqual([]);
  const { ops: _, ...rest } = ratings("member", best);
  const architectures = ["a", "b", "c", "d"].map((id) =>
    anArchitecture({ id: `member-${id}`, ratings: rest }),
  );
  expect(ratingsFollowNoLiking(aCatalog({ architectures, verdicts: [] }), TODAY)).toEqual([]);
});
