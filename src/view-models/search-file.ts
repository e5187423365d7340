import { type Architecture, type Catalog, compareIds, type Question, type Source } from "#domain/catalog.ts";
import { judgedAtEqualPriorities } from "#domain/judged-at-equal-priorities.ts";
import { pairs } from "#domain/pair.ts";
import { headlineText } from "./headline.ts";
import { claimAnchor, links } from "./links.ts";
import { type FiledArchitecture, type FiledClaim, SEARCH_FORMAT, type SearchFile } from "./search-entries.ts";
import { sideView } from "./sides.ts";

/**
 * All that can be searched for, as it is sent to the reader. Of the claims, those on an architecture's page that are a
 * sentence for themselves: ratings, strengths, costs, when to use it, mistakes, systems and incidents.
 */
export function searchFile(catalog: Catalog): SearchFile {
  const questions = [...catalog.questions.values()];
  const architectures = [...catalog.architectures.values()].sort((one, other) =>
    compareIds(one.id, other.id),
  );
  const placeOf = new Map(architectures.map(({ id }, place) => [id, place]));
  return {
    format: SEARCH_FORMAT,
    at: addresses(),
    questions: questions.map(({ id, title, dek, criteria }) => [
      id,
      title,
      dek,
      criteria.map(({ id, name, asks }) => [id, name, asks] as const),
    ]),
    architectures: architectures.map((architecture) => filedArchitecture(architecture, questions)),
    pairs: pairs(catalog).map((pair) => {
      const sides = { a: sideView("a", pair.a), b: sideView("b", pair.b) };
      const verdict = headlineText(judgedAtEqualPriorities(pair), sides);
      return [placeOf.get(pair.a.id) ?? 0, placeOf.get(pair.b.id) ?? 0, verdict] as const;
    }),
    sources: [...catalog.sources.values()].map((source) => [source.id, source.title, writtenBy(source)]),
  };
}

/** The address of each kind of thing, with a star for each id in it. No id has one. */
function addresses(): SearchFile["at"] {
  return {
    comparison: links.comparison("*", "*"),
    architecture: links.architecture("*"),
    claim: `${links.architecture("*")}#${claimAnchor("*", "*")}`,
    question: links.question("*"),
    criterion: links.criterion("*", "*"),
    source: links.source("*"),
  };
}

function filedArchitecture(architecture: Architecture, questions: readonly Question[]): FiledArchitecture {
  const { id, name, shortName, aliases, definition, question } = architecture;
  const place = questions.findIndex((one) => one.id === question);
  return [id, name, shortName, aliases, definition.text, place, claimsByKind(architecture)];
}

/** In the order of CLAIM_KINDS. */
function claimsByKind(architecture: Architecture): FiledClaim[][] {
  const { ratings, strengths, costs, useItIf, mistakes, systems, incidents } = architecture;
  return [
    Object.entries(ratings).map(([criterion, { because }]) => [criterion, because]),
    ...[strengths, costs, useItIf, mistakes].map((list) =>
      list.map(({ id, text }): FiledClaim => [id, text]),
    ),
    ...[systems, incidents].map((list) => list.map(({ id, name, text }): FiledClaim => [id, text, name])),
  ];
}

/** Who wrote a source, and when: "Ongaro, Ousterhout 2014". */
function writtenBy({ author, issued }: Source): string {
  const names = author.map((name) => ("family" in name ? name.family : name.literal));
  return `${names.join(", ")} ${issued["date-parts"][0]?.[0] ?? ""}`.trim();
}
