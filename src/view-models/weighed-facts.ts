import { bandPolicy } from "#domain/bands.ts";
import type { Catalog, Written } from "#domain/catalog.ts";
import { type Pair, pairs } from "#domain/pair.ts";
import { WEIGHED_VERSION, type WeighedFacts } from "#schema/weighed.ts";
import { site } from "../../site.config.ts";
import { LICENCE } from "./licence.ts";
import { absolute, links } from "./links.ts";
import { judgementFacts } from "./verdict-facts.ts";

/**
 * Everything the site says, as one piece of plain JSON: content as its editors wrote it, and every verdict computed with
 * no opinion. In the order of the ids.
 *
 * @throws RangeError when a member of a pair lacks a rating
 */
export function weighedFacts(catalog: Catalog): WeighedFacts {
  const { questions, architectures, disagreements, sources } = catalog;
  return {
    schemaVersion: WEIGHED_VERSION,
    address: absolute(links.data("weighed.json")),
    site: { name: site.name, address: absolute(links.home) },
    licence: LICENCE,
    bandPolicy: bandPolicy.version,
    questions: [...questions.values()].map((one) => ({
      ...written(one),
      page: absolute(links.question(one.id)),
    })),
    architectures: [...architectures.values()].map((one) => ({
      ...written(one),
      page: absolute(links.architecture(one.id)),
    })),
    verdicts: pairs(catalog).map(verdictFact),
    disagreements: [...disagreements.values()].map(written),
    sources: [...sources.values()].map(({ file: _, index: _1, ...record }) => record),
  };
}

function verdictFact(pair: Pair): WeighedFacts["verdicts"][number] {
  const { a, b, verdict } = pair;
  return {
    ...written(verdict),
    page: absolute(links.comparison(a.id, b.id)),
    a: a.id,
    b: b.id,
    atEqualPriorities: judgementFacts(pair),
  };
}

/** An entry without what only the build knows of its file. */
function written<Entry extends Written>({ file: _, prose, ...fields }: Entry) {
  const blocks = prose.blocks.map(({ kind, text, judgement, citations }) => ({
    kind,
    text,
    judgement,
    // A citation in prose knows its line; whoever reads the data does not need it.
    sources: citations.map(({ source, at, supports, claim }) => ({
      source,
      ...(at ? { at } : {}),
      ...(supports ? { supports } : {}),
      ...(claim ? { claim } : {}),
    })),
  }));
  return { ...fields, prose: blocks };
}
