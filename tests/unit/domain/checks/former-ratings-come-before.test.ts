import { expect, test } from "@playwright/test";
import { formerRatingsComeBefore } from "#domain/checks/former-ratings-come-before.ts";
import type { RatingFields } from "#schema/rating.ts";
import {
  aCatalog,
  anArchitecture,
  anotherArchitecture,
  aQuestion,
  TODAY,
} from "../../../fixtures/catalog.ts";

/** The rating "lat" of many-writers, level 5 by measurement today, with a past; the question is at `revision`. */
function found(formerly: NonNullable<RatingFields["formerly"]>, revision = 5) {
  const { ratings } = anArchitecture();
  const { lat } = ratings;
  if (!lat) throw new Error("the fixture has no lat");
  const architectures = [
    anArchitecture({ ratings: { ...ratings, lat: { ...lat, formerly } } }),
    anotherArchitecture(),
  ];
  const problems = formerRatingsComeBefore(
    aCatalog({ architectures, questions: [aQuestion({ revision })] }),
    TODAY,
  );
  return problems.map(({ where, what }) => `${where.field?.join(".")}: ${what}`);
}

test("a rating without a past is right, and so is one whose past is in order", () => {
  expect(formerRatingsComeBefore(aCatalog(), TODAY)).toEqual([]);
  expect(
    found([
      { until: 4, level: 4, evidence: "measurement" },
      { until: 2, level: 4, evidence: "expert" },
      { until: 1, level: 5, evidence: "measurement" },
    ]),
  ).toEqual([]);
});

for (const until of [5, 6]) {
  test(`a past until revision ${until} of 5 is no past`, () => {
    expect(found([{ until, level: 4, evidence: "measurement" }])).toEqual([
      `ratings.lat.formerly.0.until: "until: ${until}" is not before the question's ratings revision, which is 5`,
    ]);
  });
}

for (const [name, second] of [
  ["older first", 3],
  ["the same revision twice", 2],
] as const) {
  test(`${name} is out of order`, () => {
    expect(
      found([
        { until: 2, level: 4, evidence: "measurement" },
        { until: second, level: 3, evidence: "measurement" },
      ]),
    ).toEqual([`ratings.lat.formerly.1.until: "until: ${second}" stands below "until: 2", but is not older`]);
  });
}

test("a past that is like what followed it is nothing to tell", () => {
  expect(found([{ until: 2, level: 5, evidence: "measurement" }])).toEqual([
    "ratings.lat.formerly.0: level 5 by measurement is what the rating was afterwards too",
  ]);
  expect(
    found([
      { until: 2, level: 4, evidence: "expert" },
      { until: 1, level: 4, evidence: "expert" },
    ]),
  ).toEqual(["ratings.lat.formerly.1: level 4 by expert is what the rating was afterwards too"]);
});

test("every breach is found, and a grade alone is difference enough", () => {
  expect(found([{ until: 2, level: 5, evidence: "expert" }])).toEqual([]);
  expect(found([{ until: 9, level: 5, evidence: "measurement" }])).toHaveLength(2);
});

test("the remedy can be followed at the first revision too", () => {
  const [problem] = formerRatingsComeBefore(
    aCatalog({
      architectures: [
        anArchitecture({
          ratings: Object.fromEntries(
            Object.entries(anArchitecture().ratings).map(([id, rating]) => [
              id,
              id === "lat"
                ? { ...rating, formerly: [{ until: 1, level: 4, evidence: "expert" as const }] }
                : rating,
            ]),
          ),
        }),
        anotherArchitecture(),
      ],
    }),
    TODAY,
  );
  expect(problem).toMatchObject({ example: "revision: 2", restsOn: ["content/questions/who-writes.mdx"] });
});

test("an architecture of an unknown question is left to another law", () => {
  const catalog = aCatalog({ architectures: [anArchitecture({ question: "who-reads" })], verdicts: [] });
  expect(formerRatingsComeBefore(catalog, TODAY)).toEqual([]);
});
