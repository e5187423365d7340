import type { Architecture, Question } from "#domain/catalog.ts";
import { ratingOf } from "#domain/judged-pair.ts";
import { inARow } from "./amounts.ts";
import { evidenceLabels } from "./labels.ts";
import { claimAnchor, links } from "./links.ts";
import { memberView } from "./members.ts";

export type CriterionScale = ReturnType<typeof criterionScales>[number];
export type RatingsGrid = ReturnType<typeof ratingsGrid>;

type Criterion = Question["criteria"][number];

/** Each group's criteria with their five levels in words: who holds each, and whom it rules out as a must-have. */
export function criterionScales(question: Question, members: readonly Architecture[]) {
  return inGroups(question, (criterion) => ({
    anchor: criterion.id,
    name: criterion.name,
    asks: criterion.asks,
    levels: ([5, 4, 3, 2, 1] as const).map((level) => ({
      level,
      text: criterion.levels[level],
      holders: namesWhere(members, (member) => ratingOf(member, criterion.id).level === level),
      rulesOut: namesWhere(members, (member) => ratingOf(member, criterion.id).level < level),
    })),
  }));
}

/** All ratings: a row for each member, a column for each criterion in the order of the groups. */
export function ratingsGrid(question: Question, members: readonly Architecture[]) {
  const groups = inGroups(question, ({ id, name }) => ({ anchor: id, name }));
  const columns = groups.flatMap(({ criteria }) => criteria);
  return {
    groups,
    /** What the letter after a level stands for. */
    grades: Object.values(evidenceLabels).map(({ name }) => ({ letter: letterOf(name), name })),
    rows: members.map((member) => ({
      ...memberView(member),
      ratings: columns.map(({ anchor, name }) => {
        const { level, evidence } = ratingOf(member, anchor);
        return {
          level,
          evidence: evidenceLabels[evidence].name,
          letter: letterOf(evidenceLabels[evidence].name),
          criterion: name,
          href: `${links.architecture(member.id)}#${claimAnchor(member.id, anchor)}`,
        };
      }),
    })),
  };
}

/** A grade of evidence in a narrow column: all six begin with another letter. */
function letterOf(grade: string): string {
  return grade.charAt(0);
}

function inGroups<View>(question: Question, view: (criterion: Criterion) => View) {
  return question.groups.map(({ id, name }) => ({
    name,
    criteria: question.criteria.filter(({ group }) => group === id).map(view),
  }));
}

function namesWhere(members: readonly Architecture[], holds: (member: Architecture) => boolean): string {
  return inARow(members.filter(holds).map(({ shortName }) => shortName));
}
