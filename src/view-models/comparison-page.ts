import type { Catalog } from "#domain/catalog.ts";
import { judgedAtEqualPriorities } from "#domain/judged-at-equal-priorities.ts";
import type { Pair } from "#domain/pair.ts";
import { MOMENTS } from "#schema/moment.ts";
import { site } from "../../site.config.ts";
import { insideSentence } from "./amounts.ts";
import { architectureFacts, momentView, useItIf } from "./architecture-facts.ts";
import { type Citing, citingPage } from "./citing.ts";
import { relatedTo } from "./compare-with.ts";
import { comparisonHead } from "./comparison-head.ts";
import { criterionGroups } from "./criterion-rows.ts";
import { dayInWords } from "./dates.ts";
import { levelOfDesignLabels } from "./labels.ts";
import { leadTable } from "./lead-table.ts";
import { links } from "./links.ts";
import { moveViews } from "./moves.ts";
import { neighboursOf } from "./neighbours.ts";
import { type Side, sideView } from "./sides.ts";
import { situationRows } from "./situation-rows.ts";
import { verdictCard } from "./verdict-card.ts";

export type ComparisonPage = ReturnType<typeof comparisonPage>;

/**
 * What stands at the top: the two, what a reader must know before, and the verdict.
 *
 * @returns also what numbers the sources and what was judged, for all that follows
 */
export function comparisonTop(pair: Pair, catalog: Catalog) {
  const { question, a, b } = pair;
  const sides = { a: sideView("a", a), b: sideView("b", b) };
  const title = `${a.shortName} vs ${b.shortName}`;
  const href = links.comparison(a.id, b.id);
  const revision = `${question.id} ${question.revision}`;
  // Some hundred sentences, each percent-encoded a second time, would cost a third of the page's one round trip. The
  // permalink in the message names the sentence, and with script the link quotes it whole.
  const citing = citingPage({ title, href, revision, isBrief: true }, catalog);
  const judgement = judgedAtEqualPriorities(pair);

  const framing = framingNote(pair, citing);
  const card = verdictCard(pair, judgement, citing);
  // What the verdict itself rests on: the sources of the whole page would cost 120 bytes more of its one round trip.
  const restsOn = citing.sources().map((source) => source.href);
  return { head: comparisonHead(pair, restsOn), sides, title, href, citing, judgement, framing, card };
}

/** Everything the page of a pair says, in reading order, which is also the order in which its sources are numbered. */
export function comparisonPage(pair: Pair, catalog: Catalog) {
  const { question, a, b, verdict } = pair;
  const { head, sides, title, href, citing, judgement, framing, card } = comparisonTop(pair, catalog);
  const situations = situationRows(pair, sides);
  const criteria = criterionGroups(pair, citing);
  const moments = MOMENTS.map((id) => [momentView(a, id, citing), momentView(b, id, citing)] as const);
  const facts = [architectureFacts(a, citing), architectureFacts(b, citing)] as const;
  const use = useSections(pair, citing, catalog);
  const moves = moveViews(pair, sides, citing);
  for (const { citations } of verdict.prose.blocks) citing.cites(citations);
  return {
    head,
    sides,
    title,
    question: { title: question.shortTitle, href: links.question(question.id) },
    dek: verdict.dek,
    framing,
    card,
    situations,
    lead: leadTable(pair, judgement, sides),
    criteria,
    moments,
    facts,
    use,
    moves,
    verdictId: verdict.id,
    sourceNumbers: citing.numbers,
    sources: citing.sources(),
    related: [
      { ...sides.a, ...relatedTo(a, href, catalog) },
      { ...sides.b, ...relatedTo(b, href, catalog) },
    ],
    beside: neighboursOf(href, catalog),
    changes: verdict.changes.map(({ date, what }) => ({ day: date, date: dayInWords(date), what })),
    feedback: site.feedback,
    changesHref: links.changes,
  };
}

/** Law 5: a pair that mixes levels of design says so first, and why the two still meet. */
function framingNote({ a, b, verdict }: Pair, citing: Citing) {
  if (!verdict.framing) return null;
  const levelOf = ({ level }: Pair["a"]) => levelOfDesignLabels[level].withArticle;
  const levels = `${a.shortName} is ${levelOf(a)}, ${insideSentence(b.shortName)} ${levelOf(b)}.`;
  return { levels, ...citing.claim("framing", verdict.framing.text, verdict.framing.sources) };
}

function useSections({ a, b, verdict }: Pair, citing: Citing, catalog: Catalog) {
  const { useBothIf, useNeitherIf } = verdict;
  const neither = `Use neither if ${useNeitherIf.text}: start with ${useNeitherIf.startWith}.`;
  return {
    sides: [useItIf(a, citing), useItIf(b, citing)] as const,
    both: citing.claim("use-both", useBothIf.text, useBothIf.sources, `Use both if ${useBothIf.text}.`),
    neither: {
      ...citing.claim("use-neither", useNeitherIf.text, useNeitherIf.sources, neither),
      startWith: useNeitherIf.startWith,
    },
    flips: verdict.flips.map(({ id, variable, threshold, outcome, text, sources }) => ({
      ...citing.claim(id, text, sources, `${variable}, ${threshold}: ${text}`),
      variable,
      threshold,
      outcome: outcomeOf({ a, b }, outcome, catalog),
    })),
  };
}

/** What to pick beyond a flip: one of the two, or another architecture altogether, which has neither hue. */
function outcomeOf(
  members: Pick<Pair, "a" | "b">,
  id: string,
  catalog: Catalog,
): { name: string; side?: Side } {
  const side = (["a", "b"] as const).find((key) => members[key].id === id);
  return side ? sideView(side, members[side]) : { name: catalog.architectures.get(id)?.shortName ?? id };
}
