import type { Architecture, Catalog, Question } from "#domain/catalog.ts";
import { pairs } from "#domain/pair.ts";
import { dayInWords } from "./amounts.ts";
import { architectureFacts, momentsOf, useItIf } from "./architecture-facts.ts";
import { type Citing, citingPage } from "./citing.ts";
import { ratingView } from "./criterion-rows.ts";
import { head } from "./head.ts";
import { levelOfDesignLabels } from "./labels.ts";
import { claimAnchor, links } from "./links.ts";
import { sideView } from "./sides.ts";

export type ArchitecturePage = ReturnType<typeof architecturePage>;

/** Everything the page of one architecture says, in reading order. */
export function architecturePage(architecture: Architecture, question: Question, catalog: Catalog) {
  const href = links.architecture(architecture.id);
  const revision = `${question.id} ${question.revision}`;
  const citing = citingPage({ title: architecture.name, href, revision }, catalog);
  // Numbered from top to bottom, as the page has them.
  citing.cites(architecture.definition.sources);
  for (const { citations } of architecture.prose.blocks) citing.cites(citations);
  const moments = momentsOf(architecture, citing);
  const groups = ratingGroups(architecture, question, citing);
  const use = useItIf(architecture, citing);
  const facts = architectureFacts(architecture, citing);
  return {
    head: head(architecture.name, architecture.definition.text, href),
    id: architecture.id,
    name: architecture.name,
    side: sideView("a", architecture),
    aliases: architecture.aliases,
    level: levelOfDesignLabels[architecture.level].name,
    question: { title: question.title, shortTitle: question.shortTitle, href: links.question(question.id) },
    facts,
    moments,
    groups,
    use,
    comparisons: comparisonsOf(architecture, catalog),
    sourceNumbers: citing.numbers,
    sources: citing.sources(),
    revision: question.revision,
    reviewed: dayInWords(architecture.reviewed),
    changes: architecture.changes.map(({ date, what }) => ({ day: date, date: dayInWords(date), what })),
    disagree: citing.disagree(
      claimAnchor(architecture.id, "definition"),
      "page",
      architecture.definition.text,
    ),
  };
}

function ratingGroups(architecture: Architecture, question: Question, citing: Citing) {
  return question.groups.map((group) => ({
    name: group.name,
    rows: question.criteria
      .filter((criterion) => criterion.group === group.id)
      .map((criterion) => {
        const rating = ratingView(criterion, architecture, citing);
        return {
          name: criterion.name,
          asks: criterion.asks,
          href: links.criterion(question.id, criterion.id),
          rating,
          levelText: criterion.levels[rating.level as 1 | 2 | 3 | 4 | 5],
        };
      }),
  }));
}

function comparisonsOf(architecture: Architecture, catalog: Catalog) {
  return pairs(catalog)
    .filter(({ a, b }) => a.id === architecture.id || b.id === architecture.id)
    .map(({ a, b, verdict }) => ({
      title: `${a.shortName} vs ${b.shortName}`,
      dek: verdict.dek,
      href: links.comparison(a.id, b.id),
    }));
}
