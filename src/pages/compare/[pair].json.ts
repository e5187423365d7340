import type { APIRoute, InferGetStaticPropsType } from "astro";
import { pairs } from "#domain/pair.ts";
import { comparisonFacts } from "#view-models/comparison-facts.ts";
import { loadCatalog } from "../../load-catalog.ts";

/** The twin of a comparison for programs, and for the decision record in the browser. */
export const getStaticPaths = async () => {
  const catalog = await loadCatalog();
  return pairs(catalog).map((pair) => ({
    params: { pair: `${pair.a.id}-vs-${pair.b.id}` },
    props: { facts: comparisonFacts(pair, catalog) },
  }));
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(`${JSON.stringify(props.facts, null, 2)}\n`);
