import { expect, test } from "@playwright/test";
import { criteriaSeparateTheirMembers } from "#domain/checks/criteria-separate-their-members.ts";
import { aCatalog, anArchitecture, ratings, TODAY } from "../../../fixtures/catalog.ts";

/** Members that differ on the first criterion by what is given, and on the others in all five levels. */
const found = (...levels: number[]) => {
  const architectures = levels.map((level, place) => {
    const other = (place % 5) + 1;
    const own = [level, other, other, other, other, other, other, other];
    return anArchitecture({ id: `member-${"abcdef"[place]}`, ratings: ratings(`member ${place}`, own) });
  });
  return criteriaSeparateTheirMembers(aCatalog({ architectures, verdicts: [] }), TODAY);
};
const errors = (...levels: number[]) => found(...levels).filter(({ severity }) => severity !== "warning");

test("three levels among four members are enough", () => {
  expect(found(1, 1, 2, 3)).toEqual([]);
});

test("two are too few, and one is", () => {
  expect(errors(2, 2, 4, 4)).toMatchObject([
    {
      where: { file: "content/questions/who-writes.mdx", field: ["criteria", 0, "id"] },
      what: '"lat" rates all 4 members 2, 4',
    },
  ]);
  expect(errors(3, 3, 3, 3, 3)).toHaveLength(1);
});

test("three members need not be told apart", () => {
  expect(found(2, 2, 2)).toEqual([]);
});

test("from five members on, a level that nobody has is a warning", () => {
  expect(found(1, 2, 3, 3, 5)).toMatchObject([
    {
      where: { field: ["criteria", 0, "levels", "4"] },
      what: 'no member has level 4 on "lat", and no variant of one would reach it',
      severity: "warning",
    },
  ]);
  expect(found(1, 2, 3, 4, 5)).toEqual([]);
});

test("a variant that would be rated so reaches a level, too", () => {
  const [variant] = anArchitecture().variants;
  const architectures = [1, 2, 3, 3, 5].map((level, place) => {
    const other = (place % 5) + 1;
    const own = [level, other, other, other, other, other, other, other];
    const variants = variant ? [{ ...variant, changes: { lat: 4 } }] : [];
    return anArchitecture({
      id: `member-${"abcde"[place]}`,
      ratings: ratings(`member ${place}`, own),
      variants,
    });
  });
  expect(criteriaSeparateTheirMembers(aCatalog({ architectures, verdicts: [] }), TODAY)).toEqual([]);
});

test("a missing rating is left to another law", () => {
  const rated = (id: string) => anArchitecture({ id, ratings: {} });
  const architectures = ["a", "b", "c", "d"].map((id) => rated(`member-${id}`));
  expect(criteriaSeparateTheirMembers(aCatalog({ architectures, verdicts: [] }), TODAY)).toEqual([]);
});
