import { type Catalog, compareIds } from "#domain/catalog.ts";
import type { Pair } from "#domain/pair.ts";
import { COMPARISON_VERSION, type ComparisonFacts } from "#schema/comparison.ts";
import type { PageSection } from "#schema/page.ts";
import { site } from "../../site.config.ts";
import { citeTemplates } from "./cite-templates.ts";
import { LICENCE } from "./licence.ts";
import { absolute, links } from "./links.ts";
import { recordWords } from "./record-words.ts";
import { references } from "./references.ts";
import { sideFacts } from "./side-facts.ts";
import { verdictFacts } from "./verdict-facts.ts";

/**
 * All facts of a pair for programs, and for the decision record: what its verdict is recomputed from, the editor's
 * words, and every source these cite. Plain JSON; addresses are whole.
 *
 * @throws RangeError when a member lacks a rating
 */
export function comparisonFacts(pair: Pair, catalog: Catalog): ComparisonFacts {
  const said = factsSaid(pair, catalog);
  return { ...said, words: recordWords, sources: sourceFacts(said, catalog) };
}

/**
 * The facts of a pair as they are published: beside what its verdict is recomputed from, all that its page says.
 *
 * @param sections the page, section by section
 */
export function comparisonTwin(pair: Pair, catalog: Catalog, sections: PageSection[]): ComparisonFacts {
  const said = factsSaid(pair, catalog);
  return { ...said, words: recordWords, sections, sources: sourceFacts({ said, sections }, catalog) };
}

/** All but the sources, which are found in what was said. */
function factsSaid(pair: Pair, catalog: Catalog): Omit<ComparisonFacts, "words" | "sections" | "sources"> {
  const { a, b } = pair;
  const said = {
    question: questionFacts(pair),
    a: sideFacts(pair, a, catalog),
    b: sideFacts(pair, b, catalog),
    verdict: verdictFacts(pair, catalog),
  };
  return {
    schemaVersion: COMPARISON_VERSION,
    address: absolute(links.comparisonTwin(a.id, b.id, "json")),
    page: absolute(links.comparison(a.id, b.id)),
    site: { name: site.name, address: absolute(links.home) },
    licence: LICENCE,
    ...said,
    citation: citeTemplates({
      title: `${a.shortName} vs ${b.shortName}`,
      site: site.name,
      author: LICENCE.author,
      revision: pair.question.revision,
      reviewed: pair.verdict.reviewed,
    }),
  };
}

function questionFacts({ question }: Pair): ComparisonFacts["question"] {
  const { id, title, dek, topic, revision, groups, criteria, situations } = question;
  return {
    id,
    title,
    dek,
    topic,
    address: absolute(links.question(id)),
    revision,
    groups,
    criteria,
    situations: situations.map(({ remark: _, ...situation }) => situation),
  };
}

/** Every source that is cited anywhere in what was said, by id. */
function sourceFacts(said: object, catalog: Catalog): ComparisonFacts["sources"] {
  const known = references(catalog);
  return [...new Set(citedIn(said))].sort(compareIds).flatMap((id) => {
    const reference = known.get(id);
    const checked = catalog.sources.get(id)?.checked;
    if (!reference || !checked) return [];
    return [{ id, text: reference.runs.map(({ text }) => text).join(""), href: reference.href, checked }];
  });
}

function citedIn(value: unknown): string[] {
  if (value === null || typeof value !== "object") return [];
  if ("source" in value && typeof value.source === "string") return [value.source];
  return Object.values(value).flatMap(citedIn);
}
