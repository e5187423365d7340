import type { APIRoute, InferGetStaticPropsType } from "astro";
import { links } from "#view-models/links.ts";
import { twinnedPages } from "#view-models/twins/pages.ts";
import { site } from "../../site.config.ts";
import { loadCatalog } from "../load-catalog.ts";

/** Every page as data, beside it. */
export const getStaticPaths = async () =>
  twinnedPages(await loadCatalog()).map(({ href, facts }) => ({
    params: { page: links.twin(href, "json").slice(site.base.length, -".json".length) },
    props: { facts },
  }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(`${JSON.stringify(props.facts(), null, 2)}\n`);
