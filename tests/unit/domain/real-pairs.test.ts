import { expect, test } from "@playwright/test";
import { judgedAtEqualPriorities } from "#domain/judged-at-equal-priorities.ts";
import { differencesOf, judgedInSituation } from "#domain/judged-pair.ts";
import { pairs } from "#domain/pair.ts";
import { exactShareOfPriorities, shareOfPriorities } from "#domain/share.ts";
import { theRealCatalog } from "../../fixtures/real-catalog.ts";

const published = pairs(theRealCatalog());

test("There are pairs to hold the arithmetic against", () => {
  expect(published.length).toBeGreaterThan(0);
});

for (const pair of published) {
  test(`${pair.verdict.id}: fractions and floating point agree on the share of all priorities`, () => {
    const differences = differencesOf(pair);
    const exact = exactShareOfPriorities(differences.map(BigInt));
    const share = shareOfPriorities(differences);
    expect(exact).not.toBeNull();
    // Scaled before the division, so that it loses nothing to the size of the fraction.
    const scale = 10n ** 18n;
    const expected = Number(((exact?.numerator ?? 0n) * scale) / (exact?.denominator ?? 1n)) / Number(scale);
    expect(Math.abs((share ?? Number.NaN) - expected)).toBeLessThan(1e-12);
  });

  test(`${pair.verdict.id}: the other order mirrors the verdict, at equal priorities and in every situation`, () => {
    const mirrored = { ...pair, a: pair.b, b: pair.a };
    const judgements = [
      [judgedAtEqualPriorities(pair), judgedAtEqualPriorities(mirrored)] as const,
      ...pair.question.situations.map(
        (situation) => [judgedInSituation(pair, situation), judgedInSituation(mirrored, situation)] as const,
      ),
    ];
    for (const [one, other] of judgements) {
      expect(other.outcome).toBe(one.outcome);
      expect(other.pick).toBe(one.pick && (one.pick === "a" ? "b" : "a"));
      expect(other.lead).toBeCloseTo(-one.lead, 12);
      expect(other.share ?? -1).toBeCloseTo(one.share ?? -1, 12);
    }
  });
}
