import type { Architecture } from "#domain/catalog.ts";
import { ratingOf } from "#domain/judged-pair.ts";
import type { Pair } from "#domain/pair.ts";
import type { CriterionFields } from "#schema/question.ts";
import { signed } from "./amounts.ts";
import type { Citing } from "./citing.ts";
import { evidenceLabels } from "./labels.ts";
import { claimAnchor, links } from "./links.ts";

export type CriterionGroup = ReturnType<typeof criterionGroups>[number];
export type RatingView = ReturnType<typeof ratingView>;

/** Both ratings of every criterion, under the headings of the question's groups. */
export function criterionGroups({ question, a, b }: Pair, citing: Citing) {
  return question.groups.map(({ id, name }) => ({
    name,
    rows: question.criteria
      .filter(({ group }) => group === id)
      .map((criterion) => {
        const ratings = [ratingView(criterion, a, citing), ratingView(criterion, b, citing)] as const;
        const difference = ratings[0].level - ratings[1].level;
        return {
          anchor: criterion.id,
          name: criterion.name,
          asks: criterion.asks,
          levelsHref: links.criterion(question.id, criterion.id),
          ratings,
          difference,
          differenceText: signed(difference),
          formerly: formerlyOf(criterion.id, { a, b }),
        };
      }),
  }));
}

/** One rating: level, what that level says, the grade of its evidence, the reason and its sources. */
export function ratingView(criterion: CriterionFields, architecture: Architecture, citing: Citing) {
  const { level, evidence, because, sources } = ratingOf(architecture, criterion.id);
  // The level last: pages that must stay small quote only how it begins.
  const says = `${because} (${level} of 5)`;
  return {
    ...citing.claim(claimAnchor(architecture.id, criterion.id), because, sources, says),
    level,
    evidence: evidenceLabels[evidence].name,
  };
}

/** What the two ratings were before, for the page's script: "b 1 3 documentation" is side, last revision, level, evidence. */
function formerlyOf(criterion: string, sides: Pick<Pair, "a" | "b">): string | undefined {
  const were = (["a", "b"] as const).flatMap((side) =>
    (ratingOf(sides[side], criterion).formerly ?? []).map(
      ({ until, level, evidence }) => `${side} ${until} ${level} ${evidence}`,
    ),
  );
  return were.length > 0 ? were.join(";") : undefined;
}
