import { expect, test } from "@playwright/test";
import { extremeRatingsHearTheOtherSide } from "#domain/checks/extreme-ratings-hear-the-other-side.ts";
import { aCatalog, anArchitecture, ratings, TODAY } from "../../../fixtures/catalog.ts";

const found = (change: (rated: ReturnType<typeof ratings>) => ReturnType<typeof ratings>) => {
  const architecture = anArchitecture({ ratings: change(ratings("many writers", [1, 2, 3, 4, 5, 3, 3, 3])) });
  return extremeRatingsHearTheOtherSide(aCatalog({ architectures: [architecture], verdicts: [] }), TODAY);
};
const counterEvidence = { text: "A test found less.", sources: [{ source: "smith2001writes" }] };

test("levels 1 and 5 with counter-evidence, and the others without, are right", () => {
  expect(extremeRatingsHearTheOtherSide(aCatalog(), TODAY)).toEqual([]);
  expect(found((rated) => rated)).toEqual([]);
});

test("level 1 and level 5 without are refused", () => {
  const without = (rating = {} as ReturnType<typeof ratings>[string]) => {
    const { counterEvidence: _, ...rest } = rating;
    return rest;
  };
  expect(found(({ lat, fai, ...rest }) => ({ lat: without(lat), fai: without(fai), ...rest }))).toMatchObject(
    [
      {
        where: { field: ["ratings", "lat", "level"] },
        what: '"lat" is rated 1, and nothing is said against so extreme a level',
      },
      { where: { field: ["ratings", "fai", "level"] } },
    ],
  );
});

test("a level between with it is refused too", () => {
  expect(
    found(({ thr, ...rest }) => ({ ...rest, ...(thr && { thr: { ...thr, counterEvidence } }) })),
  ).toMatchObject([
    {
      where: { field: ["ratings", "thr", "counterEvidence"] },
      what: '"thr" is rated 2, and has counterEvidence',
    },
  ]);
});
