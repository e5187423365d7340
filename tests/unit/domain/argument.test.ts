import { expect, test } from "@playwright/test";
import { dominantSide } from "#domain/dominance.ts";
import { exactShareOfPriorities } from "#domain/exact-share.ts";
import { fewestPointsToFlip, looseness } from "#domain/flips.ts";
import { judge, type RatedCriterion } from "#domain/judgement.ts";
import { lead, priceOfLead, score } from "#domain/lead.ts";
import { equalPriorities, weightsOf } from "#domain/priorities.ts";
import { ratingFlips } from "#domain/rating-flips.ts";
import { chanceOfLeading } from "#domain/rating-noise.ts";
import { leadsByLevel, shareOfScales } from "#domain/scale-check.ts";
import {
  centralPriorities,
  shareNear,
  shareOfPriorities,
  shareUnderRanking,
  shareWithFloors,
} from "#domain/share.ts";
import { sliderFlips } from "#domain/slider-flips.ts";
import { normalised } from "#domain/weights.ts";

const criterion = (levelA: number, levelB: number): RatedCriterion => ({
  id: "latency",
  a: { level: levelA, evidence: "proof" },
  b: { level: levelB, evidence: "expert" },
});

const refusals: [what: string, call: () => unknown, message: RegExp][] = [
  ["no differences at all", () => shareOfPriorities([]), /^differences is empty/],
  ["no exact differences at all", () => exactShareOfPriorities([]), /^differences is empty/],
  ["a difference that is no number", () => shareOfPriorities([1, Number.NaN]), /^differences\[1\] is NaN/],
  ["an infinite difference", () => shareOfPriorities([-Infinity]), /^differences\[0\] is -Infinity/],
  [
    "an infinite ranked difference",
    () => shareUnderRanking([1, Infinity]),
    /^differencesInRankOrder\[1\] is Infinity/,
  ],
  ["central priorities of no number", () => centralPriorities([Number.NaN]), /^differences\[0\] is NaN/],
  ["dominance among no numbers", () => dominantSide([Number.NaN]), /^differences\[0\] is NaN/],
  ["a negative floor", () => shareWithFloors([1, -1], [0.5, -0.1]), /^floors\[1\] is -0.1/],
  ["floors above the whole", () => shareWithFloors([1, -1], [0.75, 0.5]), /^floors sum to 1.25/],
  ["too few floors", () => shareWithFloors([1, -1], [0.5]), /^floors has 1 entries: give 2/],
  ["an alpha above 1", () => shareNear([1, -1], [1, 1], 1.5), /^alpha is 1.5/],
  ["an alpha that is no number", () => shareNear([1, -1], [1, 1], Number.NaN), /^alpha is NaN/],
  ["a negative weight", () => lead([1, -1], [1, -2]), /^weights\[1\] is -2/],
  ["a weight that is no number", () => lead([1, -1], [1, Number.NaN]), /^weights\[1\] is NaN/],
  ["weights that are all 0", () => lead([1, -1], [0, 0]), /^weights sum to 0/],
  ["weights whose sum overflows", () => normalised([1e308, 1e308]), /^weights sum to Infinity/],
  ["fewer weights than differences", () => lead([1, -1], [1]), /^weights has 1 entries: give 2/],
  ["no criteria to lead on", () => lead([], []), /^differences is empty/],
  ["an infinite level in a score", () => score([Infinity], [1]), /^levels\[0\] is Infinity/],
  ["the price of an unweighed lead", () => priceOfLead([1], [0]), /^weights sum to 0/],
  ["a flip without weights", () => fewestPointsToFlip([1, -1], [0, 0]), /^weights sum to 0/],
  [
    "a flip of an infinite difference",
    () => fewestPointsToFlip([Infinity], [1]),
    /^differences\[0\] is Infinity/,
  ],
  ["looseness with a negative weight", () => looseness([1, -1], [-1, 2]), /^weights\[0\] is -1/],
  ["a slider past its end", () => sliderFlips([1, -1], [6, 1]), /^priorities\[0\] is 6: .* 0 to 5/],
  ["a slider between its steps", () => sliderFlips([1, -1], [1, 2.5]), /^priorities\[1\] is 2.5/],
  ["fewer sliders than differences", () => sliderFlips([1, -1], [1]), /^priorities has 1 entries: give 2/],
  ["a level of 0 among flips", () => ratingFlips([1, 0], [1, 1], [1, 1]), /^levelsA\[1\] is 0: .* 1 to 5/],
  ["a level of 6 among flips", () => ratingFlips([1, 1], [6, 1], [1, 1]), /^levelsB\[0\] is 6/],
  ["fewer rival levels", () => ratingFlips([1, 1], [1], [1, 1]), /^levelsB has 1 entries: give 2/],
  ["fewer priorities than levels", () => ratingFlips([1, 1], [1, 1], [1]), /^priorities has 1 entries/],
  ["half a level on a scale", () => leadsByLevel([1.5], [1], [1]), /^levelsA\[0\] is 1.5/],
  ["a scale check without weights", () => shareOfScales([1], [2], [0]), /^weights sum to 0/],
  ["no priorities to normalise", () => weightsOf([]), /^priorities is empty/],
  ["a negative priority", () => weightsOf([3, -1]), /^priorities\[1\] is -1/],
  ["no groups", () => equalPriorities([]), /^groups is empty/],
  [
    "noise at half a priority",
    () => chanceOfLeading("a", [criterion(1, 2)], [0.5]),
    /^priorities\[0\] is 0.5/,
  ],
  ["noise on a level of 6", () => chanceOfLeading("a", [criterion(1, 6)], [1]), /^levels of b\[0\] is 6/],
  ["a judgement of nothing", () => judge([], [], []), /^levels of a is empty/],
  ["a judgement of level 0", () => judge([criterion(0, 3)], [1], [null]), /^levels of a\[0\] is 0/],
  ["a judgement without a priority", () => judge([criterion(1, 3)], [], [null]), /^priorities is empty/],
  [
    "a judgement with a priority too many",
    () => judge([criterion(1, 3)], [1, 1], [null]),
    /^priorities has 2 entries/,
  ],
  ["a judgement without its needs", () => judge([criterion(1, 3)], [1], []), /^needs has 0 entries: give 1/],
  ["a need of level 6", () => judge([criterion(1, 3)], [1], [6]), /^needs of latency\[0\] is 6/],
];

for (const [what, call, message] of refusals) {
  test(`${what} is refused by name and value`, () => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  });
}
