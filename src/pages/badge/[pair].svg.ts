import type { APIRoute, InferGetStaticPropsType } from "astro";
import { judgedAtEqualPriorities } from "#domain/judged-at-equal-priorities.ts";
import { pairs } from "#domain/pair.ts";
import { badgeSvg } from "#formats/badge.ts";
import { badge } from "#view-models/badge.ts";
import { loadCatalog } from "../../load-catalog.ts";

export const getStaticPaths = async () =>
  pairs(await loadCatalog()).map((pair) => ({
    params: { pair: `${pair.a.id}-vs-${pair.b.id}` },
    props: { pair },
  }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { pair } }) => {
  const sides = { a: { name: pair.a.shortName }, b: { name: pair.b.shortName } };
  return new Response(badgeSvg(badge(sides, judgedAtEqualPriorities(pair))));
};
