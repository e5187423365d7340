import type { APIRoute, InferGetStaticPropsType } from "astro";
import { pageMarkdown } from "#formats/markdown.ts";
import { links } from "#view-models/links.ts";
import { twinnedPages } from "#view-models/twins/pages.ts";
import { site } from "../../site.config.ts";
import { loadCatalog } from "../load-catalog.ts";

/** Every page as Markdown, beside it. */
export const getStaticPaths = async () =>
  twinnedPages(await loadCatalog()).map(({ href, whole }) => ({
    params: { page: links.twin(href, "md").slice(site.base.length, -".md".length) },
    props: { whole },
  }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(pageMarkdown(props.whole()));
