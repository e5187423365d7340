import { type Architecture, type Catalog, membersOf, type Question } from "#domain/catalog.ts";
import { ratingOf } from "#domain/judged-pair.ts";
import { pairId } from "#domain/pair.ts";
import { best, ranking } from "#domain/ranking.ts";
import { dayInWords, inARow, notches } from "./amounts.ts";
import { citingPage } from "./citing.ts";
import { head } from "./head.ts";
import { evidenceLabels, levelOfDesignLabels } from "./labels.ts";
import { claimAnchor, links } from "./links.ts";

export type QuestionPage = ReturnType<typeof questionPage>;

/** One question: its criteria with all levels, its members' ratings side by side, the best for each situation. */
export function questionPage(question: Question, catalog: Catalog) {
  const members = membersOf(catalog, question.id);
  const href = links.question(question.id);
  const citing = citingPage(
    { title: question.title, href, revision: `${question.id} ${question.revision}` },
    catalog,
  );
  for (const { citations } of question.prose.blocks) citing.cites(citations);
  return {
    head: head(question.title, question.dek, href),
    id: question.id,
    title: question.title,
    dek: question.dek,
    members: members.map(memberView),
    groups: groupsOf(question, members),
    situations: situationsOf(question, members),
    matrix: matrixOf(members, catalog),
    sourceNumbers: citing.numbers,
    sources: citing.sources(),
    revision: question.revision,
    reviewed: dayInWords(question.reviewed),
    changes: question.changes.map(({ date, what }) => ({ day: date, date: dayInWords(date), what })),
    disagree: citing.disagree("criteria", "question", `${question.title} ${question.dek}`),
  };
}

function memberView(member: Architecture) {
  return {
    id: member.id,
    name: member.shortName,
    href: links.architecture(member.id),
    level: levelOfDesignLabels[member.level].name,
    definition: member.definition.text,
  };
}

function groupsOf(question: Question, members: readonly Architecture[]) {
  return question.groups.map((group) => ({
    name: group.name,
    criteria: question.criteria
      .filter((criterion) => criterion.group === group.id)
      .map(({ id, name, asks, levels }) => ({
        anchor: id,
        name,
        asks,
        levels: ([5, 4, 3, 2, 1] as const).map((level) => ({
          level,
          text: levels[level],
          holders: members.filter((member) => ratingOf(member, id).level === level).map(memberView),
        })),
        ratings: members.map((member) => ({
          level: ratingOf(member, id).level,
          evidence: evidenceLabels[ratingOf(member, id).evidence].name,
          name: member.shortName,
          href: `${links.architecture(member.id)}#${claimAnchor(member.id, id)}`,
        })),
      })),
  }));
}

function situationsOf(question: Question, members: readonly Architecture[]) {
  const nameOf = (criterion: string) =>
    question.criteria.find(({ id }) => id === criterion)?.name ?? criterion;
  return question.situations.map((situation) => {
    const standings = ranking(question, members, situation);
    return {
      anchor: situation.id,
      name: situation.name,
      reason: situation.reason,
      best: best(standings).map(({ member, score }) => ({ ...memberView(member), score: notches(score) })),
      needs: Object.entries(situation.needs).map(([criterion, { level, because }]) => ({
        text: `${nameOf(criterion)} at least ${level} of 5`,
        because,
      })),
      ruledOut: inARow(
        standings.filter(({ missedNeeds }) => missedNeeds.length > 0).map(({ member }) => member.shortName),
      ),
      priorities: question.criteria.map(({ id, name }) => ({ name, steps: situation.priorities[id] ?? 0 })),
    };
  });
}

/** Every member against every other: a link where there is a verdict. */
function matrixOf(members: readonly Architecture[], catalog: Catalog) {
  return members.map((row) => ({
    ...memberView(row),
    cells: members.map((column) => {
      const verdict = catalog.verdicts.get(pairId(row.id, column.id));
      if (row.id === column.id || !verdict) return { text: "", href: null };
      const [a, b] = row.id < column.id ? [row, column] : [column, row];
      return { text: `${a.shortName} vs ${b.shortName}`, href: links.comparison(a.id, b.id) };
    }),
  }));
}
