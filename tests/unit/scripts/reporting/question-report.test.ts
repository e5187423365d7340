import { expect, test } from "@playwright/test";
import { questionReport } from "../../../../scripts/reporting/question-report.ts";
import { aCatalog, anArchitecture, anotherSource, aQuestion, aSource } from "../../../fixtures/catalog.ts";

const report = questionReport(aCatalog(), aQuestion());

test("a question is counted: members, pairs, words", () => {
  expect(report).toMatchObject({
    question: "who-writes",
    members: ["many-writers", "one-writer"],
    pairs: { published: 1, possible: 1 },
  });
  const [verdict] = report.words.verdicts;
  expect(verdict?.verdict).toBe("many-writers--one-writer");
  expect([report.words.least, report.words.median, report.words.most]).toEqual(Array(3).fill(verdict?.words));
  expect(verdict?.prose).toBeGreaterThanOrEqual(150);
  expect(verdict?.words).toBeGreaterThan(verdict?.prose ?? 0);
});

test("so is what it rests on", () => {
  expect(report.claims.primary).toBe(report.claims.total);
  expect(report.ratings).toEqual({
    total: 16,
    betterThanJudgement: 16,
    grades: { proof: 0, measurement: 16, incident: 0, documentation: 0, expert: 0, judgement: 0 },
  });
  expect(report.quoted).toEqual({ sources: [], claims: 0, figures: 0 });
});

test("so is how firmly it stands", () => {
  expect(
    report.unheldLevels.filter(({ criterion }) => criterion === "lat").map(({ level }) => level),
  ).toEqual([1, 3, 4]);
  // Means 31/8 and 25/8 around 3.5.
  expect(report.liking?.explained).toBeCloseTo(2.25 / 24, 2);
  expect(report.liking?.byChance).toBeCloseTo(1 / 15, 12);
  expect(Object.values(report.outcomes)).toEqual([1]);
  expect(report.best[0]).toEqual({ situation: "Building a shop", members: ["many-writers"] });
});

test("a source that was only seen quoted is named, with the claims and figures that rest on it alone", () => {
  const sources = [aSource({ checked: "quoted" }), anotherSource()];
  const { quoted } = questionReport(aCatalog({ sources }), aQuestion());
  expect(quoted.sources).toEqual(["smith2001writes"]);
  expect(quoted.claims).toBeGreaterThan(20);
  expect(quoted.figures).toBe(1);
});

test("a question with one member and no verdict is counted too", () => {
  const alone = questionReport(aCatalog({ architectures: [anArchitecture()], verdicts: [] }), aQuestion());
  expect(alone).toMatchObject({
    pairs: { published: 0, possible: 0 },
    words: { least: 0, median: 0, most: 0, verdicts: [] },
    liking: null,
    loneFlips: [],
    outcomes: {},
    best: [],
  });
});
