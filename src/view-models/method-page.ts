import { bandPolicy } from "#domain/bands.ts";
import type { Catalog } from "#domain/catalog.ts";
import { evidenceUncertainty } from "#domain/evidence-uncertainty.ts";
import { judgedAtEqualPriorities } from "#domain/judged-at-equal-priorities.ts";
import { differencesOf, ratedCriteria } from "#domain/judged-pair.ts";
import { type Pair, pairs } from "#domain/pair.ts";
import { exactShareOfPriorities } from "#domain/share.ts";
import { EVIDENCE_GRADES } from "#schema/rating.ts";
import { twinsOf } from "./alternates.ts";
import { notches, percent, pointsOfHundred, signed } from "./amounts.ts";
import { head } from "./head.ts";
import { evidenceLabels, outcomeLabels } from "./labels.ts";
import { links } from "./links.ts";
import { sideView } from "./sides.ts";

export type MethodPage = ReturnType<typeof methodPage>;

/** How verdicts are computed, with a real pair worked through. */
export function methodPage(catalog: Catalog) {
  const [pair] = pairs(catalog);
  return {
    head: head(
      "How a verdict is computed",
      "Ratings, priorities, the lead, the share of all priorities, flips and bands, with a real pair worked through.",
      links.method,
      twinsOf(links.method),
    ),
    grades: EVIDENCE_GRADES.map((grade) => ({
      ...evidenceLabels[grade],
      uncertainty: percent(evidenceUncertainty[grade]),
    })),
    bands: {
      version: bandPolicy.version,
      clear: {
        points: bandPolicy.clear.points,
        noise: percent(bandPolicy.clear.pickUnderNoise),
        scales: percent(bandPolicy.clear.scaleShare),
      },
      tooClose: { points: bandPolicy.tooClose.points, noise: percent(bandPolicy.tooClose.pickUnderNoise) },
    },
    example: pair ? workedExample(pair) : null,
  };
}

function workedExample(pair: Pair) {
  const { question, a, b } = pair;
  const sides = { a: sideView("a", a), b: sideView("b", b) };
  const judgement = judgedAtEqualPriorities(pair);
  const { leader, outcome, lead, share, points, looseness, pickUnderNoise, scaleShare } = judgement;
  const criteria = ratedCriteria(pair);
  return {
    sides,
    href: links.comparison(a.id, b.id),
    rows: criteria.map((criterion, k) => ({
      name: question.criteria[k]?.name ?? criterion.id,
      a: criterion.a.level,
      b: criterion.b.level,
      difference: signed(criterion.a.level - criterion.b.level),
    })),
    sum: signed(differencesOf(pair).reduce((sum, difference) => sum + difference, 0)),
    criteria: criteria.length,
    lead: notches(lead),
    leader: leader && sides[leader],
    outcome: outcomeLabels[outcome],
    share: share === null ? null : percent(share),
    fraction: fractionOf(differencesOf(pair), leader),
    points: points === null ? null : pointsOfHundred(points),
    looseness: percent(looseness),
    noise: pickUnderNoise === null ? null : percent(pickUnderNoise),
    scales: scaleShare === null ? null : percent(scaleShare),
  };
}

/** The leader's share as the exact fraction, for whoever wants to recompute it by hand. */
function fractionOf(differences: readonly number[], leader: "a" | "b" | null): string | null {
  const sign = leader === "b" ? -1 : 1;
  const exact = leader && exactShareOfPriorities(differences.map((difference) => BigInt(difference * sign)));
  return exact ? `${exact.numerator}/${exact.denominator}` : null;
}
