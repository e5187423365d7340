import { expect, test } from "@playwright/test";
import { judge } from "#domain/judgement.ts";
import { noOpinion } from "#domain/reader-priorities.ts";
import { headlineText } from "#view-models/headline.ts";
import { ownVerdict } from "#view-models/own-verdict.ts";
import { aWeighedPair, saying, thePublishedPairs } from "../../fixtures/weighed-pairs.ts";

/** Ahead by 3 on the first, behind by 2 on the second, alike on the third. */
const pair = aWeighedPair([5, 2, 3], [2, 4, 3]);

test("A reader's verdict has an outcome, a pick, a lead, a share, room for error and what flips it", () => {
  const { outcome, headline, remarks, lead, scores, share, looseness, flips } = ownVerdict(
    pair,
    saying([5, 1, 0]),
  );
  expect([outcome, headline, remarks]).toEqual([
    "Clear",
    { side: "a", name: "Many leaders", phrase: ", clearly" },
    [],
  ]);
  // (5 * 3 - 1 * 2) / 6
  expect([lead, scores]).toEqual(["Many leaders leads by 2.2 notches.", { a: "4.5", b: "2.3" }]);
  // 3 / (3 + 2) of all priorities; V / (V - min d) = 2.1667 / 4.1667.
  expect(share).toEqual({ leader: "a", a: "60\u00a0%", b: "40\u00a0%" });
  expect(looseness).toBe("52\u00a0%");
  expect(flips[0]).toBe("44 of 100 points of priority move to “Order”");
});

test("What the reader sees of the other side's lead is the same, from its side", () => {
  const verdict = ownVerdict(pair, saying([1, 5, 0]));
  expect(verdict.headline).toMatchObject({ side: "b", name: "One leader" });
  expect(verdict.lead).toBe("One leader leads by 1.2 notches.");
  expect(verdict.share).toMatchObject({ leader: "b", b: "40\u00a0%" });
});

test("The verdict with no opinion stays in sight, with how far the reader has gone", () => {
  expect(ownVerdict(pair, saying([5, 1, 0])).byDefault).toBe("Many leaders, on balance");
  const gone = (...stated: Parameters<typeof saying>) => ownVerdict(pair, saying(...stated)).distance;
  expect(gone([5, 1, 0])).toBe("You moved 50 of 100 points.");
  expect(gone([5, 1, 0], [4])).toBe("You moved 50 of 100 points and set a must-have.");
  expect(gone([5, 1, 0], [4, 2])).toBe("You moved 50 of 100 points and set 2 must-haves.");
  expect(gone([3, 3, 3], [4])).toBe("You set a must-have.");
  expect(gone([3, 3, 3], [4, 1, 1])).toBe("You set 3 must-haves.");
  expect(gone([1, 1, 1])).toBe("Your shares are the same as with no opinion.");
  expect(gone([0, 0, 0])).toBe("You set every priority to 0.");
  expect(gone([0, 0, 0], [4])).toBe("You set every priority to 0 and set a must-have.");
});

test("A reader who moved a hair is told so, and nobody is told 0 of 100 points who moved any", () => {
  const wide = aWeighedPair([5, 2, 3, 3, 3], [2, 4, 3, 3, 3]);
  for (let step = 0; step <= 5; step++) {
    const { distance } = ownVerdict(wide, saying([5, 5, 5, 5, step]));
    expect(distance).not.toMatch(/moved 0 /);
  }
  expect(ownVerdict(wide, saying([5, 5, 5, 5, 4])).distance).toBe("You moved 3 of 100 points.");
});

test("When every priority stands at 0 there is no verdict, and the reader is told what to do", () => {
  const { outcome, headline, remarks, lead, share, scores, looseness, flips } = ownVerdict(
    pair,
    saying([0, 0, 0]),
  );
  expect([outcome, headline.side, headline.phrase]).toEqual([
    "No verdict",
    null,
    "No priorities, no verdict",
  ]);
  expect(remarks).toEqual(["Every priority stands at 0, so there is nothing to weigh."]);
  expect([lead, share, scores, looseness, flips]).toEqual(["", null, null, null, []]);
});

test("When one criterion alone counts, it is named", () => {
  const { remarks, headline } = ownVerdict(pair, saying([0, 2, 0]));
  expect(headline.side).toBe("b");
  expect(remarks).toEqual(["Only “Order” counts."]);
});

test("When the only criterion that counts is one on which both are equal, the tie has its sentence", () => {
  const { outcome, headline, remarks, lead } = ownVerdict(pair, saying([0, 0, 4]));
  expect([outcome, headline.side, lead]).toEqual(["Too close to call", null, ""]);
  expect(remarks).toEqual(["At these priorities the two come out exactly even.", "Only “Effort” counts."]);
});

test("A must-have that one side misses decides, and what weighing would have said is said beside it", () => {
  const verdict = ownVerdict(pair, saying([5, 1, 0], [null, 3]));
  expect(verdict.outcome).toBe("Knocked out");
  expect(verdict.headline).toEqual({
    side: "b",
    name: "One leader",
    phrase: ", the only one that qualifies",
  });
  expect(verdict.remarks).toEqual([
    "Many leaders misses a must-have: “Order”.",
    "Without must-haves many leaders would lead by 2.2.",
  ]);
  // How robust a weighing is that did not decide would only mislead.
  expect([verdict.lead, verdict.share, verdict.looseness, verdict.flips]).toEqual(["", null, null, []]);
  expect(verdict.scores).toEqual({ a: "4.5", b: "2.3" });
});

test("When must-haves rule out both, neither is picked, and the reader is told what to do", () => {
  const verdict = ownVerdict(pair, saying([3, 3, 3], [null, 5, null]));
  expect([verdict.outcome, verdict.headline.side, verdict.headline.phrase]).toEqual([
    "Neither",
    null,
    "Neither qualifies",
  ]);
  expect(verdict.remarks).toEqual([
    "Both miss a must-have: “Order”.",
    "Lower a must-have, or look at the other answers to this question.",
    "Without must-haves many leaders would lead by 0.3.",
  ]);
  expect([verdict.lead, verdict.share, verdict.looseness, verdict.flips]).toEqual(["", null, null, []]);
});

test("A must-have that both meet changes nothing but the distance", () => {
  const [with_, without] = [[2, 2, 2], []].map((needs) => ownVerdict(pair, saying([5, 1, 0], needs)));
  expect({ ...with_, distance: "" }).toEqual({ ...without, distance: "" });
});

test("A must-have decides also when every priority stands at 0", () => {
  const { headline, remarks, lead, scores } = ownVerdict(pair, saying([0, 0, 0], [null, 3]));
  expect(headline.side).toBe("b");
  expect(remarks).toEqual(["Many leaders misses a must-have: “Order”."]);
  expect(lead).toBe("");
  // Nothing is weighed: a score of 0 would be none.
  expect(scores).toBeNull();
});

test("Two that are alike on every criterion get that sentence, whatever counts", () => {
  const alike = aWeighedPair([3, 4], [3, 4]);
  const { outcome, headline, remarks, share, scores, flips } = ownVerdict(alike, saying([5, 1]));
  expect([outcome, headline.phrase]).toEqual(["Alike", "Alike on every criterion"]);
  expect(remarks).toEqual(["Both have the same level on every criterion."]);
  expect([share, scores, flips]).toEqual([null, null, []]);
});

test("An exact tie is said to be one, and shows both shares", () => {
  const even = aWeighedPair([4, 2], [2, 4]);
  const { outcome, remarks, lead, share, looseness, flips } = ownVerdict(even, saying([2, 2]));
  expect([outcome, remarks, lead]).toEqual([
    "Too close to call",
    ["At these priorities the two come out exactly even."],
    "",
  ]);
  expect(share).toEqual({ leader: null, a: "50\u00a0%", b: "50\u00a0%" });
  expect([looseness, flips]).toEqual([null, []]);
});

test("Where the lead is too small for a pick, the reader learns who is ahead and that it is not picked for it", () => {
  // (5 * 4 - 5 * 4 + 1 * 1) / 21
  const close = aWeighedPair([5, 1, 4, 3, 3], [1, 5, 3, 3, 3]);
  const { outcome, headline, remarks } = ownVerdict(close, saying([5, 5, 1, 5, 5]));
  expect([outcome, headline.side]).toEqual(["Too close to call", null]);
  expect(remarks).toEqual(["Many leaders is ahead by under 0.1, too little to be picked for it."]);
});

test("Whoever is nowhere worse wins at any priorities, and nothing is said to flip that", () => {
  const better = aWeighedPair([4, 3], [3, 3]);
  const { outcome, remarks, share, looseness, flips } = ownVerdict(better, saying([1, 5]));
  expect(outcome).toBe("Dominates");
  expect(remarks).toEqual(["It is nowhere worse, so no priorities can turn this."]);
  expect([share?.a, looseness, flips]).toEqual(["100\u00a0%", "100\u00a0%", []]);
});

test("Every number that is shown has at most two digits before or after its point", () => {
  for (const { pair: published } of thePublishedPairs()) {
    for (const { stated } of published.question.situations) {
      const { lead, scores, share, looseness, distance, flips } = ownVerdict(published, stated);
      const shown = [lead, scores?.a, scores?.b, share?.a, share?.b, looseness, distance, ...flips].join(" ");
      for (const [number] of shown.matchAll(/[\d.]*\d/g)) {
        expect(number).toMatch(/^(\d{1,2}|100|\d\.\d)$/);
      }
    }
  }
});

for (const { path, pair: published } of thePublishedPairs()) {
  test(`${path}: no opinion gives the editors' verdict, and no distance`, () => {
    const otherwise = noOpinion(published.question.criteria);
    const verdict = ownVerdict(published, otherwise);
    expect(headlineText(verdict.judgement, published.sides)).toBe(verdict.byDefault);
    expect(verdict.judgement).toEqual(judge(published.rated, otherwise.priorities, otherwise.needs));
    expect(verdict.distance).toBe("Your shares are the same as with no opinion.");
  });
}
