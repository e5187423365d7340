import { counterPart, NOTHING_PART } from "#domain/addresses.ts";
import { type Architecture, type Catalog, membersOf, type Question } from "#domain/catalog.ts";
import { ratingOf } from "#domain/judged-pair.ts";
import { architectureFacts, framesOf, mistakesOf, momentsOf, useItIf } from "./architecture-facts.ts";
import { architectureHead } from "./architecture-head.ts";
import { situationsWonBy } from "./best-in-situations.ts";
import { type Citing, citingPage } from "./citing.ts";
import { comparisonsWith } from "./compare-with.ts";
import { ratingView } from "./criterion-rows.ts";
import { dayInWords } from "./dates.ts";
import { levelOfDesignLabels } from "./labels.ts";
import { claimAnchor, links } from "./links.ts";
import { sideView } from "./sides.ts";
import { variantsOf } from "./variants.ts";

export type ArchitecturePage = ReturnType<typeof architecturePage>;

/** Everything the page of one architecture says, in reading order. */
export function architecturePage(architecture: Architecture, question: Question, catalog: Catalog) {
  const href = links.architecture(architecture.id);
  const revision = `${question.id} ${question.revision}`;
  const citing = citingPage({ title: architecture.name, href, revision }, catalog);
  // Numbered from top to bottom, as the page has them.
  citing.cites(architecture.definition.sources);
  const nothing = winsNothing(architecture, citing);
  for (const { citations } of architecture.prose.blocks) citing.cites(citations);
  const moments = momentsOf(architecture, citing);
  const write = framesOf(architecture, citing);
  const groups = ratingGroups(architecture, question, citing);
  const variants = variantsOf(architecture, question, citing);
  const use = useItIf(architecture, citing);
  const facts = architectureFacts(architecture, citing);
  const mistakes = mistakesOf(architecture, citing);
  return {
    head: architectureHead(architecture, question, citing.sources()),
    id: architecture.id,
    name: architecture.name,
    side: sideView("a", architecture),
    aliases: architecture.aliases,
    level: levelOfDesignLabels[architecture.level].name,
    question: {
      title: question.title,
      shortTitle: question.shortTitle,
      href: links.question(question.id),
      situations: question.situations.length,
    },
    nothing,
    bestIn: situationsWonBy(architecture, question, membersOf(catalog, question.id), catalog),
    facts,
    moments,
    write,
    groups,
    variants,
    use,
    mistakes,
    comparisons: comparisonsWith(architecture, catalog),
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

/** Said near the top of the page of an architecture that is the first pick nowhere. */
function winsNothing({ id, winsNothing: said }: Architecture, citing: Citing) {
  return said ? citing.claim(claimAnchor(id, NOTHING_PART), said.text, said.sources) : null;
}

/** The strongest thing that speaks against a level of 1 or 5. */
function counterEvidence(architecture: Architecture, criterion: string, citing: Citing) {
  const { level, counterEvidence: counter } = ratingOf(architecture, criterion);
  if (!counter) return null;
  const anchor = claimAnchor(architecture.id, counterPart(criterion));
  return citing.claim(anchor, counter.text, counter.sources, `Against level ${level}: ${counter.text}`);
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
          rests: whatItRestsOn(architecture, criterion.id, citing),
          counter: counterEvidence(architecture, criterion.id, citing),
          levelText: criterion.levels[rating.level as 1 | 2 | 3 | 4 | 5],
        };
      }),
  }));
}

/** What in each source supports a rating, beside the number and the place. */
function whatItRestsOn(architecture: Architecture, criterion: string, citing: Citing) {
  const { sources } = ratingOf(architecture, criterion);
  return citing.cites(sources).map((cite, place) => ({ ...cite, supports: sources[place]?.supports }));
}
