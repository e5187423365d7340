import { expect, test } from "@playwright/test";
import { formerLevels } from "#domain/former-ratings.ts";
import { ratedCriteria } from "#domain/judged-pair.ts";
import { judge } from "#domain/judgement.ts";
import { pairs } from "#domain/pair.ts";
import { noOpinion } from "#domain/reader-priorities.ts";
import { theRealCatalog } from "../../fixtures/real-catalog.ts";

const catalog = theRealCatalog();
const realPair = (id: string) => {
  const pair = pairs(catalog).find(({ verdict }) => verdict.id === id);
  if (!pair) throw new Error(`no verdict on ${id}`);
  return pair;
};

/** A pair with two criteria, the first of which A has changed twice. */
const changed = {
  question: { criteria: [{ id: "lat" }, { id: "con" }] },
  a: {
    id: "many-writers",
    ratings: {
      con: { level: 2, evidence: "proof" },
      lat: {
        level: 5,
        evidence: "measurement",
        formerly: [
          { until: 6, level: 4, evidence: "documentation" },
          { until: 3, level: 1, evidence: "judgement" },
        ],
      },
    },
  },
  b: {
    id: "one-writer",
    ratings: {
      con: { level: 5, evidence: "incident", formerly: [{ until: 4, level: 5, evidence: "expert" }] },
      lat: { level: 3, evidence: "proof" },
    },
  },
} as const;

const levelsAt = (revision: number) =>
  formerLevels(changed, revision).map(({ id, a, b }) =>
    [id, a.level, a.evidence, b.level, b.evidence].join(" "),
  );

test("a rating stood up to and including the revision that is written beside it", () => {
  expect(levelsAt(3)).toEqual(["lat 1 judgement 3 proof", "con 2 proof 5 expert"]);
  expect(levelsAt(4)).toEqual(["lat 4 documentation 3 proof", "con 2 proof 5 expert"]);
  expect(levelsAt(5)).toEqual(["lat 4 documentation 3 proof", "con 2 proof 5 incident"]);
  expect(levelsAt(6)).toEqual(["lat 4 documentation 3 proof", "con 2 proof 5 incident"]);
  expect(levelsAt(7)).toEqual(["lat 5 measurement 3 proof", "con 2 proof 5 incident"]);
});

test("before anything we know, the oldest rating stands; after everything, today's", () => {
  expect(levelsAt(1)).toEqual(levelsAt(3));
  expect(levelsAt(99_999)).toEqual(levelsAt(7));
});

test("what comes back is a level and a grade, not what was written beside them", () => {
  expect(formerLevels(changed, 7)[0]).toEqual({
    id: "lat",
    a: { level: 5, evidence: "measurement" },
    b: { level: 3, evidence: "proof" },
  });
});

test("a missing rating is an error that names it", () => {
  const { lat: _, ...rest } = changed.a.ratings;
  expect(() => formerLevels({ ...changed, a: { ...changed.a, ratings: rest } }, 1)).toThrow(
    /^many-writers has no rating for lat$/,
  );
});

test("at today's revision every pair is as it is today", () => {
  for (const pair of pairs(catalog)) {
    const today = ratedCriteria(pair).map(({ id, a, b }) => ({ id, a: graded(a), b: graded(b) }));
    expect(formerLevels(pair, pair.question.revision), pair.verdict.id).toEqual(today);
  }
});

test("at revision 1 a far user of peer-to-peer waited longer, and nothing else was different", () => {
  const pair = realPair("multi-leader--peer-to-peer");
  const differences = formerLevels(pair, 1).flatMap((then, k) => {
    const now = formerLevels(pair, 2)[k];
    return JSON.stringify(then) === JSON.stringify(now) ? [] : [[then.id, then.a, then.b, now?.b]];
  });
  expect(differences).toEqual([
    [
      "lat",
      { level: 4, evidence: "documentation" },
      { level: 1, evidence: "measurement" },
      { level: 2, evidence: "measurement" },
    ],
  ]);
});

test("a verdict can be worked out as it was: multi-leader over peer-to-peer, before the two came too close", () => {
  const pair = realPair("multi-leader--peer-to-peer");
  const { priorities, needs } = noOpinion(pair.question.criteria);
  const outcomes = [1, 2].map((revision) => {
    const { outcome, pick } = judge(formerLevels(pair, revision), priorities, needs);
    return [outcome, pick];
  });
  expect(outcomes).toEqual([
    ["leans", "a"],
    ["too-close", null],
  ]);
});

function graded({ level, evidence }: { level: number; evidence: string }) {
  return { level, evidence };
}
