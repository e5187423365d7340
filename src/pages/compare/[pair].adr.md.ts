import type { APIRoute, InferGetStaticPropsType } from "astro";
import { pairs } from "#domain/pair.ts";
import { noOpinion } from "#domain/reader-priorities.ts";
import { decisionRecord } from "#view-models/adr.ts";
import { recordMarkdown } from "#view-models/adr-markdown.ts";
import { comparisonFacts } from "#view-models/comparison-facts.ts";
import { loadCatalog } from "../../load-catalog.ts";

/** The decision record of a pair with no opinion, for people without script. Dated as reviewed: builds stay equal. */
export const getStaticPaths = async () => {
  const catalog = await loadCatalog();
  return pairs(catalog).map((pair) => ({
    params: { pair: `${pair.a.id}-vs-${pair.b.id}` },
    props: { pair },
  }));
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { pair } }) => {
  const facts = comparisonFacts(pair, await loadCatalog());
  const stated = noOpinion(facts.question.criteria);
  const record = decisionRecord({ facts, stated, link: facts.page, date: facts.verdict.reviewed });
  return new Response(recordMarkdown(record));
};
