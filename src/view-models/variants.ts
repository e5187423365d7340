import type { Architecture, Question } from "#domain/catalog.ts";
import { ratingOf } from "#domain/judged-pair.ts";
import type { Citing } from "./citing.ts";
import { claimAnchor, links } from "./links.ts";

export type VariantView = ReturnType<typeof variantsOf>[number];

/** Ways to build it that change a rating: what differs, and from which level to which. */
export function variantsOf(architecture: Architecture, question: Question, citing: Citing) {
  return architecture.variants.map(({ id, name, text, changes, sources }) => ({
    name,
    ...citing.claim(claimAnchor(architecture.id, id), text, sources, `${name}: ${text}`),
    changes: question.criteria.flatMap((criterion) => {
      const level = changes[criterion.id];
      if (level === undefined) return [];
      const usual = ratingOf(architecture, criterion.id).level;
      return {
        criterion: criterion.name,
        href: links.criterion(question.id, criterion.id),
        level,
        levelText: criterion.levels[level as 1 | 2 | 3 | 4 | 5],
        usual,
        usualText: criterion.levels[usual as 1 | 2 | 3 | 4 | 5],
      };
    }),
  }));
}
