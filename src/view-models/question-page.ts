import { type Catalog, membersOf, type Question } from "#domain/catalog.ts";
import { twinsOf } from "./alternates.ts";
import { bestInSituations } from "./best-in-situations.ts";
import { citingPage } from "./citing.ts";
import { comparisonList } from "./comparison-list.ts";
import { dayInWords } from "./dates.ts";
import { descriptionFrom } from "./description.ts";
import { whoBeatsWhom } from "./duels.ts";
import { feedAlternate } from "./feed.ts";
import { head } from "./head.ts";
import { links } from "./links.ts";
import { memberView } from "./members.ts";
import { questionCard } from "./preview-card.ts";
import { criterionScales, ratingsGrid } from "./question-criteria.ts";
import { situationScores } from "./situation-scores.ts";
import { breadcrumbList } from "./structured-data/breadcrumb-list.ts";
import { definedTermSet } from "./structured-data/defined-term.ts";
import { itemList } from "./structured-data/item-list.ts";

export type QuestionPage = ReturnType<typeof questionPage>;

/** One question, in the order in which a reader decides: the answers, the situations, who beats whom, all ratings. */
export function questionPage(question: Question, catalog: Catalog) {
  const members = membersOf(catalog, question.id);
  const href = links.question(question.id);
  const citing = citingPage(
    { title: question.title, href, revision: `${question.id} ${question.revision}` },
    catalog,
  );
  for (const { citations } of question.prose.blocks) citing.cites(citations);
  return {
    head: head(question.title, describe(question), href, [...twinsOf(href), feedAlternate(question)], {
      picture: questionCard(question).alt,
      things: [
        definedTermSet(question, members),
        itemList(
          `Comparisons of ${question.shortTitle}`,
          comparisonList(catalog).filter(({ question: { href: asked } }) => asked === href),
        ),
        breadcrumbList([
          { title: "Questions", href: links.questions },
          { title: question.shortTitle, href },
        ]),
      ],
    }),
    id: question.id,
    title: question.title,
    dek: question.dek,
    members: members.map(memberView),
    situations: bestInSituations(question, members, catalog, citing),
    scores: situationScores(question, members),
    duels: whoBeatsWhom(question, members, catalog),
    grid: ratingsGrid(question, members),
    scales: criterionScales(question, members),
    sourceNumbers: citing.numbers,
    sources: citing.sources(),
    revision: question.revision,
    reviewed: dayInWords(question.reviewed),
    changes: question.changes.map(({ date, what }) => ({ day: date, date: dayInWords(date), what })),
    disagree: citing.disagree("criteria", "question", `${question.title} ${question.dek}`),
  };
}

/** What hangs on the answer; where that is too long to be shown whole, what its page offers. */
function describe({ dek, shortTitle }: Question): string {
  const offer = "Every answer rated, and the best one for each situation and for your own priorities.";
  return descriptionFrom(dek, `${shortTitle} ${offer}`, offer);
}
